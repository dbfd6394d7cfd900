"""The constructions by which news attributes claims, in small texts. Add rows freely; change one only with a reason.

A claim is written `speaker | cue | content | kind`, the spans of a content joined by " / ", a speaker that cannot be
known as "-". `denied`, `hedged` and `via …` follow, and the speaker's words at the cue if they differ (`as she`). A
text's claims are compared as a whole: a claim too many is as wrong as a claim too few.
"""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document

VERBS = {
    "say": ("Mayor Ann Lund said that the dam would hold.", "Ann Lund | said | that the dam would hold | indirect"),
    "say without that": ("Mayor Ann Lund said the dam would hold.", "Ann Lund | said | the dam would hold | indirect"),
    "tell": (
        "Ann Lund told reporters on Monday that the dam would hold.",
        "Ann Lund | told reporters | that the dam would hold | indirect",
    ),
    "warn": ("Ann Lund warned that the dam was weak.", "Ann Lund | warned | that the dam was weak | indirect"),
    "warn of": ("Ann Lund warned of floods.", "Ann Lund | warned of | floods | indirect"),
    "warn somebody": (
        "Ann Lund warned residents that the dam was weak.",
        "Ann Lund | warned | that the dam was weak | indirect",
    ),
    "deny": (
        "Ann Lund denied that the dam was weak.",
        "Ann Lund | denied | that the dam was weak | indirect | denied",
    ),
    "deny doing": (
        "Ann Lund denied taking money from the builders.",
        "Ann Lund | denied | taking money from the builders | indirect | denied",
    ),
    "reject": (
        "Ann Lund rejected the accusation.",
        "Ann Lund | rejected | the accusation | indirect | denied",
    ),
    "accuse": (
        "Ann Lund accused the builders of stealing steel.",
        "Ann Lund | accused | the builders of stealing steel | indirect",
    ),
    "blame": (
        "Ann Lund blamed the builders for the cracks.",
        "Ann Lund | blamed | the builders for the cracks | indirect",
    ),
    "attribute": (
        "Ann Lund attributed the cracks to the cold.",
        "Ann Lund | attributed | the cracks to the cold | indirect",
    ),
    "promise": ("Ann Lund promised to mend the dam.", "Ann Lund | promised | to mend the dam | indirect"),
    "urge": (
        "Ann Lund urged drivers to stay at home.",
        "Ann Lund | urged | drivers to stay at home | indirect",
    ),
    "call for": (
        "Ann Lund called for a new dam.",
        "Ann Lund | called for | a new dam | indirect",
    ),
    "call on": (
        "Ann Lund called on the government to build a new dam.",
        "Ann Lund | called on | the government to build a new dam | indirect",
    ),
    "demand": (
        "Ann Lund demanded that the builders pay.",
        "Ann Lund | demanded | that the builders pay | indirect",
    ),
    "announce": (
        "Ann Lund announced the closure of the dam.",
        "Ann Lund | announced | the closure of the dam | indirect",
    ),
    "report": (
        "Velmar Radio reported that the dam had cracks.",
        "Velmar Radio | reported | that the dam had cracks | indirect",
    ),
    "argue": ("Ann Lund argued that steel was cheap.", "Ann Lund | argued | that steel was cheap | indirect"),
    "concede": (
        "Ann Lund conceded that she had been late.",
        "Ann Lund | conceded | that she had been late | indirect",
    ),
    "point out": (
        "Ann Lund pointed out that the dam was old.",
        "Ann Lund | pointed out | that the dam was old | indirect",
    ),
    "criticise": (
        "Ann Lund criticised the builders for their haste.",
        "Ann Lund | criticised | the builders for their haste | indirect",
    ),
    "call something": (
        "Ann Lund called the plan “a gift to the builders”.",
        "Ann Lund | called | the plan “a gift to the builders” | mixed",
    ),
    "refer to as": (
        "Ann Lund referred to the plan as a gift.",
        "Ann Lund | referred to | the plan as a gift | indirect",
    ),
    "refer to": ("Ann Lund referred to the plan.",),
    "describe as": (
        "Ann Lund described the plan as a gift to the builders.",
        "Ann Lund | described | the plan as a gift to the builders | indirect",
    ),
    "believe": (
        "Ann Lund believes that the dam will hold.",
        "Ann Lund | believes | that the dam will hold | indirect",
    ),
    "ask": (
        "Ann Lund asked whether the dam would hold.",
        "Ann Lund | asked | whether the dam would hold | indirect",
    ),
    "ask somebody": (
        "Ann Lund asked the builders to hurry.",
        "Ann Lund | asked | the builders to hurry | indirect",
    ),
    "two verbs": (
        "Ann Lund said the dam was weak and warned that it could break.",
        "Ann Lund | said | the dam was weak | indirect",
        "Ann Lund | warned | that it could break | indirect",
    ),
    "adding": (
        "Ann Lund said the dam was weak, adding that work would begin in May.",
        "Ann Lund | said | the dam was weak | indirect",
        "Ann Lund | adding | that work would begin in May | indirect",
    ),
    "insertion": (
        "The dam, Ann Lund said, was perfectly safe.",
        "Ann Lund | said | The dam / was perfectly safe | indirect",
    ),
    "trailing": (
        "The dam was perfectly safe, Ann Lund said on Monday.",
        "Ann Lund | said | The dam was perfectly safe | indirect",
    ),
    "who said": (
        "Ann Lund, who said the dam was safe, resigned.",
        "Ann Lund | said | the dam was safe | indirect | as who",
    ),
    "several speakers": (
        "Norrby and Tarn urged the government to build a new dam.",
        "Norrby and Tarn | urged | the government to build a new dam | indirect",
    ),
    "after a participle": (
        "Speaking in Norrby, Ann Lund said the dam was safe.",
        "Ann Lund | said | the dam was safe | indirect",
    ),
    "insist": ("Ann Lund insists the dam is safe.", "Ann Lund | insists | the dam is safe | indirect"),
    "threaten": ("Ann Lund threatened to close the dam.", "Ann Lund | threatened | to close the dam | indirect"),
    "pledge": (
        "Ann Lund pledged 40 million crowns for a new dam.",
        "Ann Lund | pledged | 40 million crowns for a new dam | indirect",
    ),
    "dismiss": (
        "Ann Lund dismissed the report as nonsense.",
        "Ann Lund | dismissed | the report as nonsense | indirect | denied",
    ),
    "praise": ("Ann Lund praised the builders.", "Ann Lund | praised | the builders | indirect"),
    "wonder": (
        "Ann Lund wondered whether the dam was safe.",
        "Ann Lund | wondered | whether the dam was safe | indirect",
    ),
    "fear": ("Residents feared that it would break.", "Residents | feared | that it would break | indirect"),
    "confirm": ("Ann Lund confirmed the closure.", "Ann Lund | confirmed | the closure | indirect"),
    "deny a thing": ("Ann Lund denied wrongdoing.", "Ann Lund | denied | wrongdoing | indirect | denied"),
    "call somebody names": (
        "Ann Lund called the builders thieves.",
        "Ann Lund | called | the builders thieves | indirect",
    ),
    "went on to say": (
        "Ann Lund went on to say that the dam was safe.",
        "Ann Lund | went on to say | that the dam was safe | indirect",
    ),
    "quick to point out": (
        "Ann Lund was quick to point out that the dam was safe.",
        "Ann Lund | to point out | that the dam was safe | indirect",
    ),
    "a second that": (
        "Ann Lund said on Monday that the dam was safe and that it would stand for a century.",
        "Ann Lund | said | that the dam was safe and that it would stand for a century | indirect",
    ),
    "another's contrary": (
        "Critics say the dam is a ruin, while supporters argue that it is safe.",
        "Critics | say | the dam is a ruin | indirect",
        "supporters | argue | that it is safe | indirect",
    ),
    "a semicolon between": (
        "Ann Lund said the dam was safe; Joel Abara disagreed, saying it leaked.",
        "Ann Lund | said | the dam was safe | indirect",
        "Joel Abara | saying | it leaked | indirect",
    ),
    "a dateline before": (
        "NORRBY, May 4 — A spokesman for the Water Board said the dam was safe.",
        "A spokesman for the Water Board | said | the dam was safe | indirect",
    ),
    "an insertion behind the subject": (
        "Joel Abara, an aide said, is tired of promises.",
        "an aide | said | Joel Abara / is tired of promises | indirect",
    ),
    "two, one of them behind though": (
        "According to Ann Lund, the dam will hold, though Joel Abara said it would not.",
        "Ann Lund | According to | the dam will hold | indirect",
        "Joel Abara | said | it would not | indirect",
    ),
    "two, one of them inserted": (
        "The dam is safe, Ann Lund said, but Joel Abara said it was not.",
        "Ann Lund | said | The dam is safe | indirect",
        "Joel Abara | said | it was not | indirect",
    ),
    "two of several": (
        "One of the engineers said the dam could hold, though another cautioned that it was old.",
        "One of the engineers | said | the dam could hold | indirect",
        "- | cautioned | that it was old | indirect | as another",
    ),
    "trailing, with its source": (
        "Most of the steel is gone, Ann Lund added, according to the radio.",
        "Ann Lund | added | Most of the steel is gone | indirect | via the radio",
    ),
    "shoot back": (
        "Ann Lund shot back that the builders had lied.",
        "Ann Lund | shot back | that the builders had lied | indirect",
    ),
    "plead guilty": (
        "Joel Abara pleaded guilty to stealing steel.",
        "Joel Abara | pleaded guilty | stealing steel | indirect",
    ),
    "plead not guilty": (
        "Joel Abara pleaded not guilty to three counts of theft.",
        "Joel Abara | pleaded not guilty | three counts of theft | indirect | denied",
    ),
    "rule out": (
        "Ann Lund has ruled out closing the dam.",
        "Ann Lund | ruled out | closing the dam | indirect | denied",
    ),
    "reckon": ("Ann Lund reckons the dam will hold.", "Ann Lund | reckons | the dam will hold | indirect"),
    "submit": (
        "Counsel Ann Lund submitted that the steel had been stolen.",
        "Ann Lund | submitted | that the steel had been stolen | indirect",
    ),
    "share, a quotation": (
        "“The dam is safe,” local resident Ann Lund shared with the paper.",
        "Ann Lund | shared | “The dam is safe,” | direct",
    ),
    "a move, the writer's": (
        "Ann Lund said the dam would close, a move that angered the builders.",
        "Ann Lund | said | the dam would close | indirect",
    ),
    "what came of it, the writer's": (
        "Ann Lund said she would not run again, dealing a blow to her party.",
        "Ann Lund | said | she would not run again | indirect",
    ),
    "when it came, the writer's": (
        "Ann Lund announced the closure of the dam, which came days after a flood.",
        "Ann Lund | announced | the closure of the dam | indirect",
    ),
    "what it is, the speaker's": (
        "Ann Lund said the dam would close, which would cost nobody a job.",
        "Ann Lund | said | the dam would close, which would cost nobody a job | indirect",
    ),
}

NOUNS_AND_PASSIVES = {
    "issued a warning": (
        "Ann Lund issued a warning that the dam was weak.",
        "Ann Lund | issued a warning | that the dam was weak | indirect",
    ),
    "her claim": (
        "Her neighbours laughed at Ann Lund's claim that the dam was safe.",
        "Ann Lund | claim | that the dam was safe | indirect",
    ),
    "a warning from": (
        "A warning from Ann Lund that the dam was weak reached the ministry.",
        "Ann Lund | warning | that the dam was weak | indirect",
    ),
    "fears": (
        "Residents expressed fears that the dam would break.",
        "Residents | expressed fears | that the dam would break | indirect",
    ),
    "concerns about": (
        "Several towns are expressing concerns about the new dam.",
        "Several towns | are expressing | concerns about the new dam | indirect",
    ),
    "according to, in front": (
        "According to Ann Lund, the dam was safe.",
        "Ann Lund | According to | the dam was safe | indirect",
    ),
    "according to, in the middle": (
        "The dam, according to Ann Lund, was safe.",
        "Ann Lund | according to | The dam / was safe | indirect",
    ),
    "according to, at the end": (
        "The dam was safe, according to Ann Lund.",
        "Ann Lund | according to | The dam was safe | indirect",
    ),
    "according to a document": (
        "The dam is 60 years old, according to a report by the Water Board.",
        "a report by the Water Board | according to | The dam is 60 years old | indirect",
    ),
    "in the words of": (
        "In the words of Ann Lund, the dam was “a disgrace to the whole valley”.",
        "Ann Lund | In the words of | the dam was “a disgrace to the whole valley” | mixed",
    ),
    "in her view": (
        "In Ann Lund's view, the dam was safe.",
        "Ann Lund | In Ann Lund's view | the dam was safe | indirect",
    ),
    "accused by": (
        "Joel Abara was accused of theft by Ann Lund.",
        "Ann Lund | accused | Joel Abara / of theft | indirect",
    ),
    "accused, nobody says by whom": (
        "Joel Abara was accused of stealing the steel.",
        "- | accused | Joel Abara / of stealing the steel | indirect",
    ),
    "announced by": (
        "The closure was announced by Ann Lund.",
        "Ann Lund | announced | The closure | indirect",
    ),
    "it was announced by": (
        "It was announced by Ann Lund that the dam would close.",
        "Ann Lund | announced | that the dam would close | indirect",
    ),
    "it was announced": (
        "It was announced on Monday that the dam would close.",
        "- | announced | that the dam would close | indirect",
    ),
    "is said to": (
        "Ann Lund is said to have closed the dam.",
        "- | said | Ann Lund / to have closed the dam | indirect",
    ),
    "quoted as saying": (
        "Ann Lund was quoted as saying that the dam was safe.",
        "Ann Lund | saying | that the dam was safe | indirect",
    ),
    "said in a statement": (
        "Ann Lund said in a statement that the dam was safe.",
        "Ann Lund | said | that the dam was safe | indirect",
    ),
    "in a statement, with a quotation": (
        "In a statement, Ann Lund said: “The dam is safe.”",
        "Ann Lund | said | “The dam is safe.” | direct",
    ),
    "released a statement saying": (
        "Ann Lund released a statement saying that the dam was safe.",
        "Ann Lund | saying | that the dam was safe | indirect",
    ),
    "made a comment": (
        "Ann Lund made the following comment:\n\n“The dam is safe and sound.”",
        "Ann Lund | made the following comment | “The dam is safe and sound.” | direct",
    ),
    "expressed hope": (
        "Ann Lund expressed hope that the dam would hold.",
        "Ann Lund | expressed hope | that the dam would hold | indirect",
    ),
    "voiced doubts": (
        "Ann Lund voiced doubts about the dam.",
        "Ann Lund | voiced | doubts about the dam | indirect",
    ),
    "the finding of a report": (
        "The report's finding that the dam was weak was widely shared.",
        "The report | finding | that the dam was weak | indirect",
    ),
    "a claim denied by somebody": (
        "The claim that the dam was safe was denied by Ann Lund.",
        "Ann Lund | denied | The claim that the dam was safe | indirect | denied",
    ),
    "criticised, nobody says by whom": (
        "Joel Abara was criticised for his haste.",
        "- | criticised | Joel Abara / for his haste | indirect",
    ),
    "described by": (
        "The dam was described by Ann Lund as a disgrace.",
        "Ann Lund | described | The dam / as a disgrace | indirect",
    ),
    "is said to be": ("The dam is said to be safe.", "- | said | The dam / to be safe | indirect"),
    "is reported to have": (
        "The dam is reported to have cracks.",
        "- | reported | The dam / to have cracks | indirect",
    ),
    "as somebody put it": (
        "As Ann Lund put it, the dam is “a ruin of our own making”.",
        "Ann Lund | put | the dam is “a ruin of our own making” | mixed",
    ),
    "announced, behind a quotation": (
        "“We are ready”, it was announced by Ann Lund.",
        "Ann Lund | announced | “We are ready” | direct",
    ),
    "according to, with a quotation": (
        "“We are ready,” according to Ann Lund.",
        "Ann Lund | according to | “We are ready,” | direct",
    ),
    "joint statement": (
        "“We are ready,” Ann Lund and Joel Abara said in a joint statement.",
        "Ann Lund and Joel Abara | said | “We are ready,” | direct",
    ),
}

QUOTATIONS = {
    "curly": ("“The dam is safe,” Ann Lund said.", "Ann Lund | said | “The dam is safe,” | direct"),
    "straight": ('"The dam is safe," Ann Lund said.', 'Ann Lund | said | "The dam is safe," | direct'),
    "single": ("‘The dam is safe,’ Ann Lund said.", "Ann Lund | said | ‘The dam is safe,’ | direct"),
    "single straight": ("'The dam is safe,' Ann Lund said.", "Ann Lund | said | 'The dam is safe,' | direct"),
    "guillemets": ("«The dam is safe», Ann Lund said.", "Ann Lund | said | «The dam is safe» | direct"),
    "guillemets inwards": ("»The dam is safe«, Ann Lund said.", "Ann Lund | said | »The dam is safe« | direct"),
    "German": ("„The dam is safe“, Ann Lund said.", "Ann Lund | said | „The dam is safe“ | direct"),
    "Polish": ("„The dam is safe”, Ann Lund said.", "Ann Lund | said | „The dam is safe” | direct"),
    "TeX": ("``The dam is safe,'' Ann Lund said.", "Ann Lund | said | ``The dam is safe,'' | direct"),
    "closed with an opening mark": (
        "“The dam is safe,“ Ann Lund said.",
        "Ann Lund | said | “The dam is safe,“ | direct",
    ),
    "comma outside": ("“The dam is safe”, said Ann Lund.", "Ann Lund | said | “The dam is safe” | direct"),
    "nested": (
        "“He told me ‘the dam is safe’ twice,” Ann Lund said.",
        "Ann Lund | said | “He told me ‘the dam is safe’ twice,” | direct",
    ),
    "question": ("“Is the dam safe?” asked Ann Lund.", "Ann Lund | asked | “Is the dam safe?” | direct"),
    "split": (
        "“The dam,” Ann Lund said, “is perfectly safe.”",
        "Ann Lund | said | “The dam,” / “is perfectly safe.” | direct",
    ),
    "split after a clause": (
        "“It is safe,” said Ann Lund, who built it, “and it will stand.”",
        "Ann Lund | said | “It is safe,” / “and it will stand.” | direct",
    ),
    "going on": (
        "“The dam is safe,” Ann Lund said. “It will stand for a century.”",
        "Ann Lund | said | “The dam is safe,” / “It will stand for a century.” | direct",
    ),
    "going on after a place": (
        "“The dam is safe,” Ann Lund told Velmar Radio on Monday. “It will stand for a century.”",
        "Ann Lund | told Velmar Radio | “The dam is safe,” / “It will stand for a century.” | direct",
    ),
    "going on after who": (
        "“The dam is safe,” said Ann Lund, who chairs the Water Board. “It will stand for a century.”",
        "Ann Lund | said | “The dam is safe,” / “It will stand for a century.” | direct",
    ),
    "going on after referring": (
        "“It is safe and sound,” Ann Lund said in May, referring to the dam. “It will stand for a century.”",
        "Ann Lund | said | “It is safe and sound,” / “It will stand for a century.” | direct",
    ),
    "going on after another sentence": (
        "“The dam is safe,” Ann Lund said. She looked tired. “It will stand for a century.”",
        "Ann Lund | said | “The dam is safe,” / “It will stand for a century.” | direct",
    ),
    "going on after a paraphrase": (
        "Ann Lund said that the dam was safe. “It will stand for a century.”",
        "Ann Lund | said | that the dam was safe | indirect",
        "Ann Lund | said | “It will stand for a century.” | direct",
    ),
    "over paragraphs": (
        "“The dam is safe,” Ann Lund said. “Trust me.\n\n“I have seen the steel.”",
        "Ann Lund | said | “The dam is safe,” / “Trust me.\n\n“I have seen the steel.” | direct",
    ),
    "over paragraphs, speaker last": (
        '"The dam is safe.\n\n"I have seen the steel," Ann Lund said.',
        'Ann Lund | said | "The dam is safe.\n\n"I have seen the steel," | direct',
    ),
    "two speakers in two paragraphs": (
        "“The dam is safe,” Ann Lund said, looking over.\n\n“It is not,” Joel Abara shot back.",
        "Ann Lund | said | “The dam is safe,” | direct",
        "Joel Abara | shot back | “It is not,” | direct",
    ),
    "introduced": (
        "Ann Lund told the paper: “The dam is safe.”",
        "Ann Lund | told the paper | “The dam is safe.” | direct",
    ),
    "introduced by a comma": ("Ann Lund said, “The dam is safe.”", "Ann Lund | said | “The dam is safe.” | direct"),
    "introduced by nothing": ("Ann Lund said “The dam is safe.”", "Ann Lund | said | “The dam is safe.” | direct"),
    "introduced by a paragraph": (
        "Ann Lund then listed what she had seen:\n\n“Two cracks in the wall and a leak in the gate.”",
        "Ann Lund | listed | “Two cracks in the wall and a leak in the gate.” | direct",
    ),
    "verb in no list": (
        "Asked about the dam, Ann Lund demurred: “Ask the builders.”",
        "Ann Lund | demurred | “Ask the builders.” | direct",
    ),
    "verb in no list, behind": (
        "“The dam will outlive us all,” Ann Lund smiled.",
        "Ann Lund | smiled | “The dam will outlive us all,” | direct",
    ),
    "short": ("“No,” replied Ann Lund.", "Ann Lund | replied | “No,” | direct"),
    "short, of something": (
        "“Absolutely not,” Ann Lund said of the plan.",
        "Ann Lund | said | “Absolutely not,” | direct",
    ),
    "short question": ("“Too late?” Ann Lund wrote.", "Ann Lund | wrote | “Too late?” | direct"),
    "said as": (
        "“The dam is safe,” Ann Lund said as she left the meeting.",
        "Ann Lund | said | “The dam is safe,” | direct",
    ),
    "speaker with an office behind": (
        "“The dam is safe,” said Ann Lund, a councillor who has accused the builders of theft.",
        "Ann Lund | said | “The dam is safe,” | direct",
        "Ann Lund | accused | the builders of theft | indirect | as who",
    ),
    "speaker with an age": (
        "“The dam is safe,” Ann Lund, 58, told Velmar Radio.",
        "Ann Lund | told Velmar Radio | “The dam is safe,” | direct",
    ),
    "speaker with a party": (
        "“The dam is safe,” Sen. Ann Lund (L-Tarn) said.",
        "Ann Lund | said | “The dam is safe,” | direct",
    ),
    "statement read": (
        "“The dam is safe,” read the statement, which was sent on Monday.",
        "the statement | read | “The dam is safe,” | direct",
    ),
    "label": ("Lund: “The dam is safe and sound.”", "Lund | : | “The dam is safe and sound.” | direct"),
    "label with a party": (
        "Sen. Ann Lund (L-Tarn): “The dam is safe and sound.”",
        "Ann Lund | : | “The dam is safe and sound.” | direct",
    ),
    "here is": (
        "Here is Ann Lund in 2019: “The dam is safe and sound.”",
        "Ann Lund | : | “The dam is safe and sound.” | direct",
    ),
    "headline label": (
        "Lund: dam is safe until spring\n\nAnn Lund spoke on Monday.",
        "Ann Lund | : | dam is safe until spring | indirect | as Lund",
    ),
    "headline quotation": (
        "‘Dam is safe’, says Lund\n\nThe dam was closed on Monday.",
        "Lund | says | ‘Dam is safe’ | direct",
    ),
    "transcript": (
        "LUND: The dam is safe.\n\nABARA: How do you know?\n\nLUND: I have seen the steel.",
        "LUND | : | The dam is safe | indirect",
        "ABARA | : | How do you know? | indirect",
        "LUND | : | I have seen the steel | indirect",
    ),
    "partly quoted": (
        "Ann Lund said the dam was “perfectly safe”.",
        "Ann Lund | said | the dam was “perfectly safe” | mixed",
    ),
    "partly quoted, trailing": (
        "The dam “will stand for a century,” Ann Lund said.",
        "Ann Lund | said | The dam “will stand for a century,” | mixed",
    ),
    "another interrupts": (
        "Ann Lund said that the dam was safe, to which Joel Abara interjected: “It is not.”",
        "Ann Lund | said | that the dam was safe | indirect",
        "Joel Abara | interjected | “It is not.” | direct",
    ),
    "two quotations and two verbs": (
        "Ann Lund said: “The dam is safe.” Joel Abara replied: “It is not.”",
        "Ann Lund | said | “The dam is safe.” | direct",
        "Joel Abara | replied | “It is not.” | direct",
    ),
    "a title is no speech": ("Ann Lund plays the queen in “The Last Dam,” which opens in May.",),
    "a nickname is no speech": ("Joel “the Hammer” Abara opened the dam on Monday.",),
    "unclosed": (
        "Ann Lund said: “The dam is safe.\n\nNobody believed her.",
        "Ann Lund | said | “The dam is safe. | direct",
    ),
    "split before a new sentence": (
        "“The dam,” Ann Lund told Velmar Radio, “is safe. It will stand.”",
        "Ann Lund | told Velmar Radio | “The dam,” / “is safe. It will stand.” | direct",
    ),
    "two quoted parts": (
        "Ann Lund said she was “not afraid” and would “never resign”.",
        "Ann Lund | said | she was “not afraid” and would “never resign” | mixed",
    ),
    "two quotations joined": (
        "Ann Lund told the builders, “You are late,” and, “You will pay for it.”",
        "Ann Lund | told the builders | “You are late,” and, “You will pay for it.” | direct",
    ),
    "Said before its speaker": (
        "The dam leaked. Said Ann Lund: “It is not our fault.”",
        "Ann Lund | Said | “It is not our fault.” | direct",
    ),
    "signed": ("“I will not resign” – Ann Lund", "Ann Lund | – | “I will not resign” | direct"),
    "an answer": (
        "Ann Lund's answer was short: “No.”",
        "Ann Lund | was short | “No.” | direct",
    ),
    "somebody was furious": (
        "Ann Lund, 54, a teacher from Tarn, was furious: “They lied to us.”",
        "Ann Lund | was furious | “They lied to us.” | direct",
    ),
    "a sign": ("The sign on the wall says “Closed”.", "The sign on the wall | says | “Closed” | direct"),
    "a quotation is not another's": (
        "Ann Lund recalled how the builders came. “We are ready,” Joel Abara said.",
        "Ann Lund | recalled | how the builders came | indirect",
        "Joel Abara | said | “We are ready,” | direct",
    ),
    "never said": ("Ann Lund never said: “The dam is safe.”",),
    "a play called": ("The town saw a play called “The Last Dam” on Monday.",),
    "called by a description": (
        "Ann Lund opposes the plan, which she called “a gift to the builders”.",
        "Ann Lund | called | the plan / “a gift to the builders” | mixed | as she",
    ),
    "free, behind what another does": (
        "“The dam is safe,” Ann Lund said. Joel Abara was not convinced. “I saw cracks.” He smiled. “Two of them.”",
        "Ann Lund | said | “The dam is safe,” | direct",
    ),
    "free, behind what others think": (
        "Ann Lund said the dam was safe. Her critics are not so sure. “We saw cracks in the wall.”",
        "Ann Lund | said | the dam was safe | indirect",
    ),
    "free, behind what the speaker does": (
        "“The dam is safe,” Ann Lund said. Lund pointed at the wall. “I see no cracks.”",
        "Ann Lund | said | “The dam is safe,” / “I see no cracks.” | direct",
    ),
    "the subject of another sentence": (
        "Ann Lund said that the dam was weak. “We were told it was safe,” is how Joel Abara remembers it.",
        "Ann Lund | said | that the dam was weak | indirect",
    ),
    "label, a report": (
        "Report: builders stole steel for dam\n\nAnn Lund spoke on Monday.",
        "Report | : | builders stole steel for dam | indirect",
    ),
    "a topic, no label": ("Rugby: Tarn beat Norrby in final\n\nTarn beat Norrby on Monday.",),
    "a place, no label": (
        "NORRBY: Mayor Ann Lund said on Monday that the dam was safe.",
        "Ann Lund | said | that the dam was safe | indirect",
    ),
    "a place, behind the words": (
        "NORRBY: The dam was closed on Monday after a flood, police said.",
        "police | said | The dam was closed on Monday after a flood | indirect",
    ),
    "who asks has no name": ("Q: Is the dam in Norrby safe?\nA: Yes.",),
}

SPEAKERS = {
    "document": (
        "The report found that the steel was too thin.",
        "The report | found | that the steel was too thin | indirect",
    ),
    "study": (
        "A study by the Tarn Institute shows that dams age fast.",
        "A study by the Tarn Institute | shows | that dams age fast | indirect",
    ),
    "official": (
        "A senior official said the dam would close.",
        "A senior official | said | the dam would close | indirect",
    ),
    "official who asked not to be named": (
        "A senior official who asked not to be named said the dam would close.",
        "A senior official who asked not to be named | said | the dam would close | indirect",
    ),
    "official, asking not to be named": (
        "“The dam will close,” said a senior official, asking not to be named.",
        "a senior official | said | “The dam will close,” | direct",
    ),
    "official on condition of anonymity": (
        "The dam will close, said an official, who spoke on condition of anonymity.",
        "an official | said | The dam will close | indirect",
    ),
    "person familiar": (
        "A person familiar with the matter said the dam would close.",
        "A person familiar with the matter | said | the dam would close | indirect",
    ),
    "sources": ("Sources said the dam would close.", "Sources | said | the dam would close | indirect"),
    "via, as reported by": (
        "The dam was safe, Ann Lund said, as reported by Velmar Radio.",
        "Ann Lund | said | The dam was safe | indirect | via Velmar Radio",
    ),
    "via, according to": (
        "Ann Lund wants to close the dam, she said on Monday, according to a spokeswoman.",
        "Ann Lund | said | Ann Lund wants to close the dam | indirect | via a spokeswoman | as she",
    ),
    "via, a clause with according to": (
        "Ann Lund said that the dam was safe, according to a spokeswoman.",
        "Ann Lund | said | that the dam was safe | indirect | via a spokeswoman",
    ),
    "told is not via": (
        "Ann Lund told Velmar Radio that the dam was safe.",
        "Ann Lund | told Velmar Radio | that the dam was safe | indirect",
    ),
    "she": (
        "Ann Lund met the builders. She said the dam was safe.",
        "Ann Lund | said | the dam was safe | indirect | as She",
    ),
    "last name": (
        "Ann Lund met the builders. Lund said the dam was safe.",
        "Ann Lund | said | the dam was safe | indirect | as Lund",
    ),
    "the minister": (
        "Water Minister Ann Lund met the builders. The minister said the dam was safe.",
        "Ann Lund | said | the dam was safe | indirect | as The minister",
    ),
    "the defence official": (
        "Defence Minister Joel Abara flew home. The defence official said the army was ready.",
        "Joel Abara | said | the army was ready | indirect | as The defence official",
    ),
    "they, a body": (
        "The Kremlin was silent for a week. Last month, they warned that ships would be stopped.",
        "Kremlin | warned | that ships would be stopped | indirect | as they",
    ),
    "they, a committee": (
        "The Water Committee met on Monday. They said the dam was safe.",
        "Water Committee | said | the dam was safe | indirect | as They",
    ),
    "two women": (
        "Ann Lund met Ruth Calder. Lund said the dam was safe, but Calder warned that it leaked.",
        "Ann Lund | said | the dam was safe | indirect | as Lund",
        "Ruth Calder | warned | that it leaked | indirect | as Calder",
    ),
    "a man and a woman": (
        "Ann Lund met Paul Reyes. He said the dam was safe. She disagreed.",
        "Paul Reyes | said | the dam was safe | indirect | as He",
    ),
    "he inside a quotation": (
        "Paul Reyes closed the dam. “I like how he works,” said Ann Lund. She added that he was right.",
        "Ann Lund | said | “I like how he works,” | direct",
        "Ann Lund | added | that he was right | indirect | as She",
    ),
    "he, of whom nothing was said": (
        "It rained. He said the dam was safe.",
        "- | said | the dam was safe | indirect | as He",
    ),
    "he, where only a woman was named": (
        "Ann Lund resigned. He said the dam was safe.",
        "- | said | the dam was safe | indirect | as He",
    ),
    "officials familiar": (
        "Two officials familiar with the talks said the dam would close.",
        "Two officials familiar with the talks | said | the dam would close | indirect",
    ),
    "a person briefed": (
        "The dam will close, a person briefed on the talks said on condition of anonymity.",
        "a person briefed on the talks | said | The dam will close | indirect",
    ),
    "survey": (
        "A survey of 1,000 residents found that most feared a flood.",
        "A survey of 1,000 residents | found | that most feared a flood | indirect",
    ),
    "lawsuit": (
        "The lawsuit alleges that the builders stole steel.",
        "The lawsuit | alleges | that the builders stole steel | indirect",
    ),
    "pictures": ("Satellite images show cracks in the dam.", "Satellite images | show | cracks in the dam | indirect"),
    "office before the name": (
        "The Water Board's chief, Ann Lund, told parliament the dam was safe.",
        "Ann Lund | told parliament | the dam was safe | indirect | as The Water Board's chief",
    ),
    "they, two people": (
        "Ann Lund and Joel Abara opened the dam. They said it was safe.",
        "Ann Lund and Joel Abara | said | it was safe | indirect | as They",
    ),
    "they, many": (
        "Residents protested. They said the dam was weak.",
        "Residents | said | the dam was weak | indirect | as They",
    ),
    "it, a body": (
        "The Water Board met on Monday. It said the dam was safe.",
        "Water Board | said | the dam was safe | indirect | as It",
    ),
    "it, a report": (
        "The report was published on Monday. It found that the dam was weak.",
        "The report | found | that the dam was weak | indirect | as It",
    ),
    "the one of two ministers": (
        "Defence Minister Joel Abara met Water Minister Ann Lund. The water minister said the dam was safe.",
        "Ann Lund | said | the dam was safe | indirect | as The water minister",
    ),
    "either of two ministers": (
        "Defence Minister Joel Abara met Water Minister Ann Lund. The minister said the dam was safe.",
        "The minister | said | the dam was safe | indirect",
    ),
    "a spokeswoman, she": (
        "A spokeswoman for the port spoke on Monday. She said the crane was broken.",
        "A spokeswoman for the port | said | the crane was broken | indirect | as She",
    ),
    "the company": (
        "Velmar Bank lost millions. The company denied wrongdoing.",
        "Velmar Bank | denied | wrongdoing | indirect | denied | as The company",
    ),
    "the alliance": (
        "NATO met in Oslo. The alliance said it was ready.",
        "NATO | said | it was ready | indirect | as The alliance",
    ),
    "Mr. and Mrs.": (
        "Mr. Abara met Mrs. Lund. He said the dam was safe. She said it leaked.",
        "Abara | said | the dam was safe | indirect | as He",
        "Lund | said | it leaked | indirect | as She",
    ),
    "asked, a participle": (
        "Ann Lund, asked whether the dam was safe, told reporters that it was.",
        "Ann Lund | told reporters | that it was | indirect",
    ),
    "asked about, a participle": (
        "Velmar Steel, asked about the report, said it was wrong.",
        "Velmar Steel | said | it was wrong | indirect",
    ),
    "a label with a description": (
        "Ann Lund, head of the Tarn Institute: “The dam is safe.”",
        "Ann Lund | : | “The dam is safe.” | direct",
    ),
}

FACTUALITY = {
    "did not disclose": ("Ann Lund did not disclose the price.",),
    "declined to comment": ("Ann Lund declined to comment on the price.",),
    "declined to say": ("Ann Lund declined to say whether the dam was safe.",),
    "refused to say": ("Ann Lund refused to say what the dam had cost.",),
    "has yet to say": ("Ann Lund has yet to say whether the dam is safe.",),
    "must explain": ("Ann Lund must explain why the dam was weak.",),
    "should say": ("Ann Lund should say whether the dam is safe.",),
    "needs to explain": ("Ann Lund needs to explain why the dam was weak.",),
    "did she say": ("Did Ann Lund say that the dam was safe?",),
    "would not say": ("Ann Lund would not say whether the dam was safe.",),
    "could not be reached": ("Ann Lund could not immediately be reached for comment.",),
    "no minister said": ("No minister said that the dam was safe.",),
    "never said": ("Ann Lund never said that the dam was safe.",),
    "neither confirmed nor denied": ("Ann Lund neither confirmed nor denied that the dam leaked.",),
    "I": ("I think the dam is safe.",),
    "weak object": ("The tensions remained high, with members offering unequivocal support.",),
    "a support is no claim": ("Ann Lund offered unequivocal support.",),
    "dispute": (
        "Ann Lund disputed that the dam was weak.",
        "Ann Lund | disputed | that the dam was weak | indirect | denied",
    ),
    "reportedly": (
        "Ann Lund reportedly told the builders that the dam was weak.",
        "Ann Lund | reportedly told the builders | that the dam was weak | indirect | hedged",
    ),
    "is expected to announce": (
        "Ann Lund is expected to announce that the dam will close.",
        "Ann Lund | is expected to announce | that the dam will close | indirect | hedged",
    ),
    "will say": (
        "Ann Lund will say on Monday that the dam must close.",
        "Ann Lund | will say | that the dam must close | indirect | hedged",
    ),
    "may announce": (
        "Ann Lund may announce that the dam will close.",
        "Ann Lund | may announce | that the dam will close | indirect | hedged",
    ),
    "is said to have told": (
        "Ann Lund is believed to have told the builders that the dam was weak.",
        "Ann Lund | told the builders | that the dam was weak | indirect | hedged",
    ),
    "added, standing free": (
        "Ann Lund said the dam was safe. She added: “It will stand for a century.”",
        "Ann Lund | said | the dam was safe | indirect",
        "Ann Lund | added | “It will stand for a century.” | direct | as She",
    ),
    "asked whether": (
        "Asked whether the dam was safe, Ann Lund said it was.",
        "Ann Lund | said | it was | indirect",
    ),
    "told, where the narration goes on": (
        "“The dam is safe,” Ann Lund told reporters, before she left for Tarn by car.",
        "Ann Lund | told reporters | “The dam is safe,” | direct",
    ),
    "no comment": ("Ann Lund had no comment.",),
    "did not respond": ("Ann Lund did not respond to a request for comment.",),
    "stopped short of saying": ("Ann Lund stopped short of saying that the dam was safe.",),
    "without saying": ("Without saying why, Ann Lund closed the dam.",),
    "said nothing": ("Ann Lund said nothing.",),
    "nobody said": ("Nobody said that the dam was safe.",),
    "if she says": ("If Ann Lund says the dam is safe, it is safe.",),
    "let's say": ("Well, let’s say they cause you to grow as a person.",),
    "let us tell": ("Let us tell them that the crane is late.",),
    "fair to say": ("It is fair to say that the dam is old.",),
    "that said": ("That said, the dam is old.",),
    "called by telephone": ("Ann Lund called her mother.",),
    "attacked with stones": ("Demonstrators attacked the dam.",),
    "called to help": ("Neighbours called to help her.",),
    "in her words, inside": (
        "Ann Lund accused the builders of, in her words, “a shameless fraud”.",
        "Ann Lund | accused | the builders of / “a shameless fraud” | mixed",
    ),
    "called off": ("Ann Lund called off the meeting.",),
    "spoke somewhere": ("Ann Lund spoke in Tarn.",),
    "found a thing": ("Ann Lund found the key.",),
    "thinks of a place": ("In the same debate, Ann Lund found a new friend.",),
    "plans to announce": (
        "Ann Lund plans to announce that the dam will close.",
        "Ann Lund | plans to announce | that the dam will close | indirect | hedged",
    ),
    "is to announce": (
        "Ann Lund is to announce the closure on Monday.",
        "Ann Lund | is to announce | the closure | indirect | hedged",
    ),
    "allegedly": (
        "Ann Lund allegedly told the builders to hurry.",
        "Ann Lund | allegedly told | the builders to hurry | indirect | hedged",
    ),
    "far from saying": (
        "Far from admitting that the dam was weak, Ann Lund praised the builders.",
        "Ann Lund | praised | the builders | indirect",
    ),
    "instead of saying": (
        "Instead of admitting that the dam was weak, Ann Lund praised the builders.",
        "Ann Lund | praised | the builders | indirect",
    ),
    "rather than say": (
        "Rather than admit that the dam was weak, Ann Lund praised the builders.",
        "Ann Lund | praised | the builders | indirect",
    ),
    "neither said": ("Neither Ann Lund nor Joel Abara said that the dam was weak.",),
    "unclear whether": ("It is unclear whether Ann Lund said that the dam was weak.",),
    "no evidence that": ("There is no evidence that Ann Lund said the dam was weak.",),
    "nearly said": ("Ann Lund almost admitted that the dam was weak.",),
    "wants another to say": ("Joel Abara wants Ann Lund to admit that the dam was weak.",),
    "was asked to say": ("Ann Lund was asked to confirm that the dam was weak.",),
    "forced to say": (
        "Engineers forced Ann Lund to admit that the dam was weak.",
        "Ann Lund | to admit | that the dam was weak | indirect",
    ),
    "dismissed somebody": ("Ann Lund dismissed the coach.",),
    "recalled a thing": ("Velmar Steel recalled 40,000 cars.",),
    "conceded a goal": ("Tarn conceded a goal.",),
    "admitted somebody": ("The hospital admitted Ann Lund.",),
    "dismissed as": (
        "Ann Lund dismissed Joel Abara as a dreamer.",
        "Ann Lund | dismissed | Joel Abara as a dreamer | indirect | denied",
    ),
}

CLAIMS_OF_CLAIMS = {
    "dismissed claims": (
        "Ann Lund dismissed claims that the dam was weak.",
        "Ann Lund | dismissed | that the dam was weak | indirect | denied",
    ),
    "rejected a suggestion": (
        "The Water Board has rejected the suggestion that the dam was weak.",
        "Water Board | rejected | that the dam was weak | indirect | denied",
    ),
    "denied another's claim": (
        "Ann Lund denied Joel Abara's claim that the dam was weak.",
        "Ann Lund | denied | that the dam was weak | indirect | denied",
        "Joel Abara | claim | that the dam was weak | indirect",
    ),
    "repeated a claim": (
        "Ann Lund repeated the claim that the dam was weak.",
        "Ann Lund | repeated the claim | that the dam was weak | indirect",
    ),
    "questioned a claim": (
        "Ann Lund questioned the claim that the dam was weak.",
        "Ann Lund | questioned | the claim that the dam was weak | indirect",
    ),
    "faces claims": ("Ann Lund faces accusations that the dam was weak.",),
    "looks into claims": ("Inspectors are investigating claims that the dam was weak.",),
    "ignored warnings": ("Ann Lund ignored warnings that the dam was weak.",),
    "heard claims": ("The committee heard claims that the dam was weak.",),
    "no claim": ("Ann Lund has made no claim that the dam was weak.",),
    "there is no claim": ("There is no claim that the dam was weak.",),
    "a thing raises fears": ("The crack raised fears that the dam would break.",),
    "denied having": (
        "Ann Lund denied having taken money from the builders.",
        "Ann Lund | denied | having taken money from the builders | indirect | denied",
    ),
    "denied ever having": (
        "Ann Lund denied ever having met the builders.",
        "Ann Lund | denied | ever having met the builders | indirect | denied",
    ),
    "a charge that another rejects": (
        "Ann Lund claimed that the builders had stolen steel, a charge Joel Abara rejected as “a fairy tale”.",
        "Ann Lund | claimed | that the builders had stolen steel | indirect",
        "Joel Abara | rejected | that the builders had stolen steel / as “a fairy tale” | mixed | denied",
    ),
    "a charge that she denies": (
        "The dam was built without steel, Joel Abara said, an allegation that Ann Lund denies.",
        "Joel Abara | said | The dam was built without steel | indirect",
        "Ann Lund | denies | The dam was built without steel | indirect | denied",
    ),
    "a quotation denied": (
        "“The dam is weak,” Joel Abara said, a claim Ann Lund denied.",
        "Joel Abara | said | “The dam is weak,” | direct",
    ),
    "which she denies": (
        "Joel Abara says the builders stole steel, which Ann Lund denies.",
        "Joel Abara | says | the builders stole steel | indirect",
        "Ann Lund | denies | the builders stole steel | indirect | denied",
    ),
    "quoted her as saying": (
        "Velmar Radio quoted Ann Lund as saying that the dam was safe.",
        "Ann Lund | saying | that the dam was safe | indirect | via Velmar Radio",
    ),
    "quoted her as saying, a quotation": (
        "Velmar Radio quoted Ann Lund as saying: “The dam is safe.”",
        "Ann Lund | saying | “The dam is safe.” | direct | via Velmar Radio",
    ),
    "citing a source": (
        "The dam would close, Velmar Radio reported, citing an official.",
        "Velmar Radio | reported | The dam would close | indirect",
    ),
    "citing two sources, within": (
        "Velmar Radio reported that the dam would close, quoting two officials.",
        "Velmar Radio | reported | that the dam would close | indirect",
    ),
    "citing a reason": (
        "Ann Lund resigned, citing her health.",
        "Ann Lund | citing | her health | indirect",
    ),
    "granted anonymity to discuss": (
        "Two aides, who were granted anonymity to discuss private talks, said the deal was dead.",
        "Two aides | said | the deal was dead | indirect",
    ),
    "a source within what is said": (
        "According to the radio, most of the steel is gone, Ann Lund added.",
        "Ann Lund | added | According to the radio, most of the steel is gone | indirect",
    ),
    "a charge that a place rejects": (
        "Ann Lund claimed that drones had crossed the border, a charge Velmar rejected.",
        "Ann Lund | claimed | that drones had crossed the border | indirect",
        "Velmar | rejected | that drones had crossed the border | indirect | denied",
    ),
}

# Verbs of the tables in a sense in which nobody speaks.
SENSES = {
    "a thing shows": ("The delay shows how little the builders cared.",),
    "a thing highlights": ("The flood highlights a weakness of the dam.",),
    "a study shows": ("A study shows that the dam is weak.", "A study | shows | that the dam is weak | indirect"),
    "a project promises": ("The project promises to change the town.",),
    "a quarrel threatens": ("The quarrel threatens to split the council.",),
    "a compounded verb": ("Ann Lund body-slammed a guard at the gate.",),
    "focused on defending": ("The town focused on defending the harbour.",),
    "defended a client": (
        "Ann Lund, who has defended rich clients, said the case was weak.",
        "Ann Lund | said | the case was weak | indirect",
    ),
    "continue to": ("As the two towns continue to argue, nothing is built.",),
    "failure to declare": ("Ann Lund's failure to declare the gift angered the town.",),
    "refusal to confirm": (
        "The ministry criticised the builders' refusal to confirm the date.",
        "The ministry | criticised | the builders' refusal to confirm the date | indirect",
    ),
    "no plans to announce": ("The builders have no plans to announce a date.",),
    "spoke as": ("As Ann Lund spoke, the crowd grew quiet.",),
    "met to talk about": ("The council met on Friday to talk about the dam.",),
    "a call to discuss": ("Builders held a call to discuss the cracks.",),
    "came to speak": ("Ann Lund came to speak about the dam.",),
    "called into session": ("Ann Lund called the council into session.",),
    "admitting privileges": ("The law requires doctors to have admitting privileges.",),
    "a price, suggesting": ("The price rose by a tenth, suggesting that owners like the plan.",),
    "another case shows": ("Another case from the valley showed a form of neglect.",),
    "finds the net": ("Joel Abara finds the net in the last minute.",),
    "found them asleep": ("Ann Lund found two builders sleeping in the crane.",),
    "a poll finds": (
        "A poll finds that most voters like the dam.",
        "A poll | finds | that most voters like the dam | indirect",
    ),
    "to deny a goal": ("The keeper dived to deny Tarn a goal.",),
    "keen to talk about": ("Ann Lund is not keen to talk about the dam.",),
    "if someone says": ("The next time someone accuses you of haste, wait.",),
}

# Clauses that the parser cuts off, or whose subject it takes for something else.
CLAUSES = {
    "a subject with a participle": (
        "Ann Lund revealed that steel bought by the builders showed deep cracks.",
        "Ann Lund | revealed | that steel bought by the builders showed deep cracks | indirect",
    ),
    "a subject with a relative clause": (
        "Ann Lund explained the cranes that stand by the river are too old.",
        "Ann Lund | explained | the cranes that stand by the river are too old | indirect",
    ),
    "a subject taken for an object": (
        "Joel Abara explained the plan to save money was to hire boats.",
        "Joel Abara | explained | the plan to save money was to hire boats | indirect",
    ),
    "and another clause": (
        "Police said the driver was killed, and medics took his wife to the hospital.",
        "Police | said | the driver was killed, and medics took his wife to the hospital | indirect",
    ),
    "but another clause": (
        "Ann Lund said the dam was weak, but repairs would cost too much.",
        "Ann Lund | said | the dam was weak, but repairs would cost too much | indirect",
    ),
    "a clause after the addressee": (
        "Ann Lund told workers who filled the square that the dam would hold.",
        "Ann Lund | told workers | that the dam would hold | indirect",
    ),
    "a clause after a cheering crowd": (
        "Ann Lund told cheering workers that the dam would hold.",
        "Ann Lund | told cheering workers | that the dam would hold | indirect",
    ),
    "told the paper that": (
        "Ann Lund tells the paper that she fought with the builders.",
        "Ann Lund | tells the paper | that she fought with the builders | indirect",
    ),
    "n't": (
        "Ann Lund told the workers that they weren’t “asking for the moon”.",
        "Ann Lund | told the workers | that they weren’t “asking for the moon” | mixed",
    ),
    "told without an addressee": (
        "Ann Lund said she was hired without a talk and told to read old notes.",
        "Ann Lund | said | she was hired without a talk and told to read old notes | indirect",
    ),
    "a rule they say": ("Experts like the plan, which has a rule they say could fail.",),
    "which experts say": (
        "Ann Lund praised the rule, which experts say helps the town.",
        "Ann Lund | praised | the rule, which experts say helps the town | indirect",
    ),
    "pledged to reach": ("The plan meets the target that the town pledged to reach in May.",),
    "proposed doing": ("Ann Lund proposed building a new dam.", "Ann Lund | proposed | building a new dam | indirect"),
    "suggested doing": (
        "Joel Abara suggested closing the road.",
        "Joel Abara | suggested | closing the road | indirect",
    ),
    "recommended doing": (
        "The agency recommended moving the village.",
        "The agency | recommended | moving the village | indirect",
    ),
    "an agency before the first sentence": (
        "(CNN) -- The dam will close in May, Ann Lund said.",
        "Ann Lund | said | The dam will close in May | indirect",
    ),
    "a dateline with an agency": (
        "NORRBY, Velmar (AP) — The dam will close in May, Ann Lund said.",
        "Ann Lund | said | The dam will close in May | indirect",
    ),
    "May is a name": (
        "Prime Minister Theresa May said on Monday that the dam was weak.",
        "Theresa May | said | that the dam was weak | indirect",
    ),
    "while she revealed": (
        "As the crew readied for the feast, authorities revealed plans to send a boat.",
        "authorities | revealed | plans to send a boat | indirect",
    ),
    "an agency glued to the speaker": (
        "(CNN)A judge ordered the ministry to release the photos.",
        "A judge | ordered | the ministry to release the photos | indirect",
    ),
    "a relative clause in the present": (
        "Ann Lund said the town had moved to Norrby, which lies on the coast.",
        "Ann Lund | said | the town had moved to Norrby | indirect",
    ),
    "she said, and": (
        "The work began in May, officials said, and steel was bought in June.",
        "officials | said | The work began in May / and steel was bought in June | indirect",
    ),
}

# Speakers behind another verb, and main verbs taken for participles.
SUBJECTS = {
    "led to suggest": (
        "The report led Ann Lund to suggest that the dam was weak.",
        "Ann Lund | to suggest | that the dam was weak | indirect",
    ),
    "inspired to urge": (
        "The letter inspired Joel Abara, a diver, to urge the town to act.",
        "Joel Abara | to urge | the town to act | indirect",
    ),
    "had the nerve to demand": (
        "Ann Lund had the nerve to demand that the builders leave.",
        "Ann Lund | to demand | that the builders leave | indirect",
    ),
    "took the step of": (
        "Ann Lund took the step of criticising the builders.",
        "Ann Lund | criticising | the builders | indirect",
    ),
    "posted on": (
        "Ann Lund posted on Twitter accusing the builders of theft.",
        "Ann Lund | accusing | the builders of theft | indirect",
    ),
    "a garden path": (
        "After the flood in the valley, the manager of the dam called for help.",
        "the manager of the dam | called for | help | indirect",
    ),
    "a dateline with a dash": (
        "Norrby – Several thousand teachers wearing red met on Friday to call for better pay.",
        "Several thousand teachers | to call for | better pay | indirect | as Several thousand teachers wearing red",
    ),
    "which after a date": (
        "In its report of 4 May 2019, which found that the dam was weak, the agency urged caution.",
        "its report | found | that the dam was weak | indirect | as which",
        "the agency | urged | caution | indirect",
    ),
    "but, …, rejected": (
        "Ann Lund did not come but, in a letter to the court, rejected the charge as “absurd”.",
        "Ann Lund | rejected | the charge as “absurd” | mixed | denied",
    ),
    "a role that begins like a verb": (
        "“We have,” managing director Ann Lund said, “no steel.”",
        "Ann Lund | said | “We have,” / “no steel.” | direct",
    ),
    "a lead researcher": (
        "“The dam is weak and old,” lead researcher Ann Lund said.",
        "Ann Lund | said | “The dam is weak and old,” | direct",
    ),
}

# A critic does not make the claim that she disputes.
DISPUTES = {
    "countered her claim": (
        "Joel Abara countered her claim that the dam was weak.",
        "Joel Abara | countered | that the dam was weak | indirect | denied",
        "- | claim | that the dam was weak | indirect | as her",
    ),
    "countered claims, who": (
        "Ann Lund met an expert who countered her claims that the dam was weak.",
        "an expert | countered | that the dam was weak | indirect | denied | as who",
        "Ann Lund | claims | that the dam was weak | indirect | as her",
    ),
    "rebutted a finding": (
        "Joel Abara rejected the agency's finding that two valves were closed.",
        "Joel Abara | rejected | that two valves were closed | indirect | denied",
        "the agency | finding | that two valves were closed | indirect",
    ),
}

# Further verbs, and questions that are no claims.
FURTHER_VERBS = {
    "recognise": (
        "Ann Lund recognised that the dam was weak.",
        "Ann Lund | recognised | that the dam was weak | indirect",
    ),
    "apologise for": ("Ann Lund apologised for the delay.", "Ann Lund | apologised for | the delay | indirect"),
    "admit to": ("Ann Lund admitted to errors.", "Ann Lund | admitted to | errors | indirect"),
    "point out something": (
        "Ann Lund points out two reasons to wait.",
        "Ann Lund | points out | two reasons to wait | indirect",
    ),
    "request": (
        "Ann Lund requested a pause of ten minutes.",
        "Ann Lund | requested | a pause of ten minutes | indirect",
    ),
    "asked if, in front": ("Asked if she was sure, Ann Lund said yes.",),
    "was asked why": ("Ann Lund was asked why the dam was weak.",),
}

# Headings, pull quotes and the bare answers of an interview.
PARAGRAPHS = {
    "a heading": (
        "Ann Lund said: “The dam is weak.”\n\n'Rage in the valley is growing'\n\nThe council met on Friday.",
        "Ann Lund | said | “The dam is weak.” | direct",
    ),
    "a sentence about the one interviewed in a paragraph of its own": (
        (
            "Who is Joel Abara? What does he want?\n\n“A dam,” Abara says.\n\nBut he still goes to the dam himself.\n\n"
            "“Nobody else can see the cracks.”"
        ),
        "Joel Abara | says | “A dam,” | direct | as Abara",
        "Joel Abara | says | “Nobody else can see the cracks.” | direct | as Abara",
    ),
    "an answer after two have spoken": (
        (
            "I meet the mayor. “We met,” Ann Lund said. Can the town pay?\n\n“It cannot,” an official said.\n\n"
            "He points at the map.\n\n“We have no money for the dam.”"
        ),
        "Ann Lund | said | “We met,” | direct",
        "an official | said | “It cannot,” | direct",
    ),
    "an answer after somebody else was paraphrased": (
        (
            "I meet the builder Joel Abara.\n\n“Every day,” Abara says.\n\nAn official said that it was late.\n\n"
            "He points at the map.\n\n“We have no money for the dam.”"
        ),
        "Joel Abara | says | “Every day,” | direct | as Abara",
        "An official | said | that it was late | indirect",
    ),
    "one question outside quotations": (
        "Can Norrby pay?\n\n“It cannot,” Ann Lund said.\n\nShe points at the map.\n\n“We have no money for the dam.”",
        "Ann Lund | said | “It cannot,” | direct",
    ),
    "signed quotations that end with other marks": (
        "Voices:\n\n“It smells of paint!” – Ann Lund, teacher\n\n“Who will clear it?” – Joel Abara\n\nIt rained.",
        "Ann Lund | – | “It smells of paint!” | direct",
        "Joel Abara | – | “Who will clear it?” | direct",
    ),
    "a promise beside questions that were avoided": (
        "Ann Lund avoided all questions on the loan, promising only to “answer in due course”.",
        "Ann Lund | promising | only to “answer in due course” | mixed",
    ),
    "an infinitive after an apposition": (
        "The result led councillor Joel Abara, a Bell supporter, to urge Sands to “do the decent thing” and leave.",
        "Joel Abara | to urge | Sands to “do the decent thing” and leave | mixed",
    ),
    "a question that others shall answer": (
        "Ann Lund had the courage to ask that members answer one question: “Do we want a dam?”",
        "Ann Lund | to ask | that members answer one question / “Do we want a dam?” | mixed",
    ),
    "a sentence about the one interviewed": (
        (
            "I meet the builder Joel Abara.\n\n“A dam must be strong,” Abara says.\n\nHe grows quieter about the "
            "steel. “It was never there.”"
        ),
        "Joel Abara | says | “A dam must be strong,” | direct | as Abara",
        "Joel Abara | says | “It was never there.” | direct | as Abara",
    ),
    "a question about somebody else": (
        (
            "I meet the builder Joel Abara. Is he afraid?\n\n“Every day,” Abara says.\n\nWhat does the mayor say?\n\n"
            "“Ask her yourself.”"
        ),
        "Joel Abara | says | “Every day,” | direct | as Abara",
        "Joel Abara | says | “Ask her yourself.” | direct | as Abara",
    ),
    "a heading with a verb": ("The council met on Friday.\n\nBuilders admit steel was missing\n\nThe dam is old.",),
    "a kicker": (
        "The dam is old. Ann Lund said it was weak.\n\nMinister denies delay\n\nThe council met on Friday.",
        "Ann Lund | said | it was weak | indirect",
    ),
    "a pull quote": (
        (
            "“The dam is weak,” said Ann Lund. “It must go.”\n\n“We saw no steel.”\n\n"
            "The council met. “I am sad,” Lund said. “We saw no steel.”"
        ),
        "Ann Lund | said | “The dam is weak,” / “It must go.” | direct",
        "Ann Lund | said | “I am sad,” / “We saw no steel.” | direct | as Lund",
    ),
    "a pull quote without its speaker": (
        (
            "“The dam is weak,” said Joel Abara.\n\n“The steel was never there.”\n\n"
            "“The steel was never there,” Ann Lund said on Friday."
        ),
        "Joel Abara | said | “The dam is weak,” | direct",
        "Ann Lund | said | “The steel was never there,” | direct",
    ),
    "bare answers": (
        (
            "I meet the diver Ann Lund. Is it safe?\n\n“Of course it is,” Lund says.\n\nHas she seen the cracks?"
            "\n\n“I saw two of them.”\n\nBut there is no steel, I say.\n\n“There is enough of it.”"
        ),
        "Ann Lund | says | “Of course it is,” | direct | as Lund",
        "Ann Lund | says | “I saw two of them.” | direct | as Lund",
        "Ann Lund | says | “There is enough of it.” | direct | as Lund",
    ),
    "bare answers, one reply": (
        "Is the dam safe? “It is,” says Ann Lund.\n\nWill she stay?\n\n“I shall leave in May.”",
        "Ann Lund | says | “It is,” | direct",
        "Ann Lund | says | “I shall leave in May.” | direct",
    ),
    "a statement between is no question": (
        "“The dam is weak,” said Ann Lund.\n\nThe council met on Friday.\n\n“We saw no steel there.”",
        "Ann Lund | said | “The dam is weak,” | direct",
    ),
    "a quotation in another paragraph": (
        "“The dam is weak,” said Ann Lund.\n\n“It must go this year.”",
        "Ann Lund | said | “The dam is weak,” | direct",
        "Ann Lund | said | “It must go this year.” | direct",
    ),
    "a sentence that is quoted at both ends": (
        "“The dam is old,” Ann Lund said. “This is the proof” that stone “must be mended every year”.",
        "Ann Lund | said | “The dam is old,” / “This is the proof” that stone “must be mended every year” | mixed",
    ),
}

# Posts that a page embeds, with the author's name and handle.
POSTS = {
    "a post": (
        "Lund welcomed it:\n\nThree surveys, one pier. Thank you all.\n\n— Ann Lund (@annlund) May 3\n\nIt rained.",
        "Ann Lund | — | Three surveys, one pier. Thank you all | direct",
    ),
    "on the same line": (
        "The dam is old.\n\nI told you it was weak! -- Joel Abara (@abara1) May 3, 2026",
        "Joel Abara | -- | I told you it was weak! | direct",
    ),
    "with a handle that names a server": (
        "The dam is old.\n\nI told you it was weak!\n\n— Joel Abara (@joel.abara@dam.example) May 3, 2026",
        "Joel Abara | — | I told you it was weak! | direct",
    ),
    "with a symbol after the name": (
        "Mayor Ann Lund spoke.\n\nI told you it was weak!\n\n— Ann Lund 🛒 (@annlund) May 3, 2026",
        "Ann Lund | — | I told you it was weak! | direct",
    ),
    "of an organisation": (
        "The dam is old.\n\nAll roads are open again.\n\n— Norrby Police (@NorrbyPolice) May 3, 2026",
        "Norrby Police | — | All roads are open again | direct",
    ),
    "between quotation marks": (
        "“I leave with a light heart.” — Ann Lund (@annlund) May 3, 2026",
        "Ann Lund | — | “I leave with a light heart.” | direct",
    ),
    "not the club's own account": (
        "The Velmar Rovers lost.\n\nThe defence has been solid all year.\n\n— PFF VEL Rovers (@pffvel) May 3, 2026",
        "PFF VEL Rovers | — | The defence has been solid all year | direct",
    ),
    "of its author by another form of the name": (
        "Mayor Ann Lund spoke.\n\nAll roads are open again.\n\n— Ann B. Lund (@annlund) May 3\n\nLund said it rained.",
        "Ann B. Lund | — | All roads are open again | direct",
        "Ann B. Lund | said | it rained | indirect | as Lund",
    ),
    "links at its end": (
        "Lund was glad.\n\nSee https://t.co/aa for it. pic.twitter.com/b1 https://t.co/c\n\n— Ann Lund (@annlund)",
        "Ann Lund | — | See https://t.co/aa for it | direct",
    ),
    "only a footnote": ("The dam is old.\n\n*min. 25 games pic.twitter.com/b1\n\n— Ann Lund (@annlund) May 3, 2026",),
    "only a picture": ("Ann Lund was there, too.\n\n— Ann Lund (@annlund) May 3, 2026",),
    "thanks": ("It is late. Thank you all for your help.",),
}

# What only refers to something told elsewhere is no content.
EMPTY_CONTENTS = {
    "denied that": ("The dam was weak. Ann Lund denied that.",),
    "the outlines of which": ("Builders made plans, the outlines of which were announced in May.",),
    "rejected this": (
        "The dam was weak, they said. Ann Lund rejected this.",
        "- | said | The dam was weak | indirect | as they",
    ),
}

# Acts, and things that only look like claims.
NOT_SAID = {
    "a visa denied to somebody": (
        "Doctors fear that Norway is denying vaccines to prisoners.",
        "Doctors | fear | that Norway is denying vaccines to prisoners | indirect",
    ),
    "denied vaccines to": ("Norway denied vaccines to prisoners.",),
    "a court dismisses": ("The justices dismissed the law on Monday.",),
    "called into session": ("Gov. Ann Lund called the council into a second session to consider the bill.",),
    "participle of an offer": (
        "The doctors offering to run the clinic noted findings of mould.",
        "The doctors | noted | findings of mould | indirect",
    ),
    "left to wonder": ("The firm will be left to wonder: “What did we do to deserve this?”",),
    "talking to somebody": (
        "“I recall it,” Ann Lund said, talking to Paul Reyes about the dam.",
        "Ann Lund | said | “I recall it,” | direct",
    ),
    "citing a commission": (
        "A fire broke out in Norrby, the news agency said, citing the regional health commission.",
        "the news agency | said | A fire broke out in Norrby | indirect",
    ),
    "there is": (
        "There will be charging support, with Velmar suggesting that the car should be cheap.",
        "Velmar | suggesting | that the car should be cheap | indirect",
    ),
    "a time": ("Nine months of Lund soaring in the polls by talking about a wall are over.",),
    "an arrow after a link": (
        "Watch Ann Lund at the dam ». “It is an alarm,” Ann Lund said. She said it was late.",
        "Ann Lund | said | “It is an alarm,” | direct",
        "Ann Lund | said | it was late | indirect | as She",
    ),
    "an outcome": (
        "Officials initially said there would be no exemptions, sparking an outcry from Norway and some Greens.",
        "Officials | said | there would be no exemptions | indirect",
    ),
    "a thing that threatens": ("Technology threatens to change the port.",),
    "announced by nobody": ("Ann Lund's departure was announced on the eve of the speech.",),
    "a caption": ("Ann Lund: She will be paid for a year. The mayor will continue.",),
    "archives": (
        "The archives show that the dam was weak.",
        "The archives | show | that the dam was weak | indirect",
    ),
    "a programme": (
        "On “This Week,” Senator Ann Lund questioned his veracity.",
        "Ann Lund | questioned | his veracity | indirect",
    ),
    "pressured into announcing": (
        "The envoys tried to pressure President Karl Holm into announcing an inquiry into the dam.",
    ),
    "to be talked into": ("The plan is to talk Ann Lund into admitting that the dam is weak.",),
    "talked into": (
        "The lawyers talked Ann Lund into admitting that the dam was weak.",
        "Ann Lund | admitting | that the dam was weak | indirect",
    ),
    "a usual name": ("In the valley the illness is called “dam fever.”",),
    "proposed in a question": ("Why not add a coat of paint, and call it a new dam?",),
    "measured against": ("The number of floods rose by a third when compared with the other valleys.",),
    "compared the model to data": ("When they compared their model to observations, the engineers were pleased.",),
    "compared with words": (
        "Ann Lund compared the mayor to a drowning man.",
        "Ann Lund | compared | the mayor to a drowning man | indirect",
    ),
    "called in": ("Now the Norrby team has called in the Dam Institute to assess the cracks.",),
    "charged with": ("Two officers were charged Tuesday with falsifying records.",),
    "the number who said": ("Among adults, the number who said they had seen floods rose by a third.",),
    "a product": ("Velmar revealed the new model of its dam pump on Monday.",),
    "one of those": ("Ann Lund disclosed one of those meetings to the council.",),
    "pictures": ("The court has a file showing photos of the dam.",),
    "a noun taken for a verb": ("The doctor prescribed the man in the case report steroids to calm the reaction.",),
    "a sign": ("There was doubt after survey data pointing to a flood.",),
    "as firms reported": (
        "The year was no failure, as most firms reported in-line or better results.",
        "most firms | reported | in-line or better results | indirect",
    ),
}

# Subjects that stand apart from their verb.
APART = {
    "ruled, second verb": (
        "The ban has failed and was ruled illegal by the Norrby court on Monday.",
        "the Norrby court | ruled | The ban / illegal | indirect",
    ),
    "asked about, had said": (
        "The issue had come up after Mr. Lund, asked about the deaths, had said, “I think we do plenty of it.”",
        "Lund | said | “I think we do plenty of it.” | direct",
    ),
    "tweeted after an apposition": (
        "Ann Lund, the 2012 Green nominee, tweeted in response: “Important distinction: we do not kill.”",
        "Ann Lund | tweeted | “Important distinction: we do not kill.” | direct",
    ),
    "several, including one": (
        "It will hurt some stars, including Karl Holm, who have praised the manager.",
        "some stars | praised | the manager | indirect | as who",
    ),
    "adding after a quotation": (
        "Lund told the Post that Reyes “had a crazy policy, which was bad,” adding, “He lost all of the vote.”",
        "Lund | told the Post | that Reyes “had a crazy policy, which was bad,” | mixed",
        "Lund | adding | “He lost all of the vote.” | direct",
    ),
}

REMARKS = {
    "but that's": (
        "The builders promised that they would mend the dam, but that's no help to the flooded villages.",
        "The builders | promised | that they would mend the dam | indirect",
    ),
    "but did not estimate": (
        "The Norrby council reported that forty homes were flooded, but the council did not estimate the cost.",
        "The Norrby council | reported | that forty homes were flooded | indirect",
    ),
    "and tests support that suspicion": (
        "Engineers have suspected that the dam is cracked, and several tests appear to support that suspicion.",
        "Engineers | suspected | that the dam is cracked | indirect",
    ),
    "as she dismissed": (
        "Mayor Ann Lund told reporters that it was her duty to close the dam, as she dismissed calls to resign.",
        "Ann Lund | told reporters | that it was her duty to close the dam | indirect",
        "Ann Lund | dismissed | calls to resign | indirect | denied | as she",
    ),
    "but her own contrast": (
        "Ann Lund said that the dam was old, but it would hold.",
        "Ann Lund | said | that the dam was old, but it would hold | indirect",
    ),
    "the day of speaking": (
        "The council said Monday the dam was safe.",
        "The council | said | the dam was safe | indirect",
    ),
    "a day that is spoken of": (
        "The council said Monday would be a holiday.",
        "The council | said | Monday would be a holiday | indirect",
    ),
    "so the writer concludes": (
        "There are three plans for the dam, according to Velmar, so it's possible Ann Lund is still deciding.",
        "Velmar | according to | There are three plans for the dam | indirect",
    ),
    "a dash before the clause": (
        "It's unclear whether the plan still stands — the builders have left the valley, according to Velmar.",
        "Velmar | according to | the builders have left the valley | indirect",
    ),
    "a dash within the clause": (
        "The dam was praised by critics — and broke within a year, according to Velmar.",
        "Velmar | according to | The dam was praised by critics — and broke within a year | indirect",
    ),
    "after words quoted": (
        'Lund said the dam was "a ruin" after he had seen it on Monday.',
        'Lund | said | the dam was "a ruin" after he had seen it on Monday | mixed',
    ),
    "sending shares lower": (
        "Velmar reported a quarterly loss of 4 million crowns, sending shares lower in Norrby.",
        "Velmar | reported | a quarterly loss of 4 million crowns | indirect",
    ),
}

WHOLE_CONTENTS = {
    "closeness to": (
        "Ann Lund bragged about her closeness to the minister and left.",
        "Ann Lund | bragged about | her closeness to the minister | indirect",
    ),
    "fondness for": (
        "Ann Lund joked about Holm's fondness for old dams.",
        "Ann Lund | joked about | Holm's fondness for old dams | indirect",
    ),
    "spoke for an hour": (
        "Ann Lund spoke about the dam for an hour.",
        "Ann Lund | spoke about | the dam | indirect",
    ),
    "delays that exceeded": (
        "Many villagers who waited for help reported hotline delays that exceeded three hours.",
        "Many villagers who waited for help | reported | hotline delays that exceeded three hours | indirect",
    ),
    "until they could be told": (
        "The council said it was withholding the names of those killed until next of kin could be told.",
        "The council | said | it was withholding the names of those killed until next of kin could be told | indirect",
    ),
    "and a second object": (
        "Velmar is promising room for five, and only a small cut in the price.",
        "Velmar | is promising | room for five, and only a small cut in the price | indirect",
    ),
    "a second noun and a bracket": (
        "Shops opened while touting their technology stacks and product offers (based, of course, on your data).",
        "Shops | touting | their technology stacks and product offers (based, of course, on your data) | indirect",
    ),
}

WHO_IS_MEANT = {
    "the brokerage": (
        "Fifty homes were lost, Tarn Capital said. Prices could fall further, the brokerage said.",
        "Tarn Capital | said | Fifty homes were lost | indirect",
        "Tarn Capital | said | Prices could fall further | indirect | as the brokerage",
    ),
    "an apposition with an owner": (
        "“The valley is safe,” Ann Lund, Velmar's chairwoman of the board, said Tuesday.",
        "Ann Lund | said | “The valley is safe,” | direct",
    ),
    "a group in apposition": (
        "The dam held, said Karl Holm, who heads the Dam League, a group that has praised the council.",
        "Karl Holm | said | The dam held | indirect",
        "Dam League | praised | the council | indirect | as that",
    ),
    "a study after an aside": (
        "As we have noted, a 2019 study by the Norrby Institute, a small think tank, concluded that dams crack.",
        "a 2019 study by the Norrby Institute | concluded | that dams crack | indirect",
    ),
    "in the words of the miller": (
        "Here is how the flood began in the words of the miller: “The water came at night, and we ran.”",
        "the miller | in the words of | “The water came at night, and we ran.” | direct",
    ),
    "a verb before the name": (
        "After that, Lund rang Holm at home. Holm told Lund he had no birds. Karl Holm agreed.",
        "Karl Holm | told Lund | he had no birds | indirect | as Holm",
    ),
    "a gerund before the name": (
        "Karl Holm met Ann Lund. Hosting Lund in the valley is a dream, Karl Holm said. Lund said she was glad.",
        "Karl Holm | said | Hosting Lund in the valley is a dream | indirect",
        "Ann Lund | said | she was glad | indirect | as Lund",
    ),
    "a given name that ends like a gerund": (
        "Irving Lund said he was glad.",
        "Irving Lund | said | he was glad | indirect",
    ),
    "a letter that was received": ("The chairman Karl Holm read 16 letters that the two chambers had received.",),
    "a colon in the quotation": (
        '"The pumps found the next best thing: water in the cellar," chief engineer Karl Holm said in a statement.',
        'Karl Holm | said | "The pumps found the next best thing: water in the cellar," | direct',
    ),
}

FURTHER_IDIOMS = {
    "cheered": ("Ann Lund cheered the verdict.", "Ann Lund | cheered | the verdict | indirect"),
    "cheered a team": ("The crowd cheered the team.",),
    "of the view that": (
        "Engineers and bankers are of the view that the dam will hold.",
        "Engineers and bankers | are of the view | that the dam will hold | indirect",
    ),
    "sees growth": (
        "Looking ahead, Velmar sees annual sales growth of 2.5 percent.",
        "Velmar | sees | annual sales growth of 2.5 percent | indirect",
    ),
    "sees customers": ("Velmar sees customers on Monday.",),
    "as she related": (
        "As Ann Lund related, “the water rose for three days, with no help from the town.”",
        "Ann Lund | related | “the water rose for three days, with no help from the town.” | direct",
    ),
}

NOBODY_SPEAKS = {
    "an accusation by nobody": ("An insurance boss accused of hiring thieves has been cleared.",),
    "leaders who are called": ("Lund called foreign leaders to discuss the tensions.",),
    "a ball": ("Karl Holm slammed the ball into the net before the end.",),
    "on the floor of a parliament": (
        "Senator Ann Lund slammed the bill on the Senate floor.",
        "Ann Lund | slammed | the bill | indirect",
    ),
    "through a spokesman": (
        "Ann Lund slammed the ruling through a spokesman.",
        "Ann Lund | slammed | the ruling | indirect",
    ),
    "slammed an inquiry into": (
        "Ann Lund slammed the inquiry into the fire.",
        "Ann Lund | slammed | the inquiry | indirect",
    ),
    "a person at a wall": ("Joel Abara slammed him against the wall.",),
    "a rival": ("Joel Abara slammed his rival to the mat in the second round.",),
    "a question that was put": (
        "Questioned repeatedly about whether the dam would hold, Ann Lund said it was weak.",
        "Ann Lund | said | it was weak | indirect",
    ),
    "whom a lawyer works for": (
        "Ann Lund, a lawyer who has defended oil firms in Norrby, said the dam was weak.",
        "Ann Lund | said | the dam was weak | indirect",
    ),
    "a thing that promises": ("The vaccine promises a cheaper course.",),
    "a picture of a distance": ("The photograph shows the distance between the two banks.",),
    "figures without a clause": ("From schools to stables, the figures reveal a worrying trend.",),
    "a group's own name": ("A group calling itself the Norrby Guard came.",),
    "a graphic": ("This graphic, provided by Velmar, shows the states where it is legal.",),
    "finding out": ("Couples can find out how much they know about each other.",),
    "known as": (
        "A rebel group, widely referred to as the Guard, said it burned the mill.",
        "A rebel group | said | it burned the mill | indirect",
    ),
    "what he says": ("Much of what he says is theory.",),
    "what somebody said was": ("Video of what Karl Holm said was the riot aired on television.",),
    "a farewell": ("Two boys are saying their final goodbye to their dog.",),
    "an order by nobody": ("Lund was also ordered to do 150 hours of work.",),
    "missiles": ("The north also has missiles that threaten towns in the valley.",),
    "a majority": ("The party is defending narrow majorities in sixty seats.",),
    "a judge's ruling": ("Judge Ann Lund denied the lawyers' motion to hear a witness.",),
    "a title": ("In her book “A Proven Path to All the Money You Need,” Lund shares the formula she used.",),
    "a thing that demonstrates": (
        "The town is worried by the mayor’s moods — as demonstrated by his abrupt departure.",
    ),
    "after outlining": ("After outlining the plan, it's time to act.",),
    "the label of a caption": (
        "Experts say there could be a flood.\n\n'Relief': The latest of many boats came to Norrby.",
        "Experts | say | there could be a flood | indirect",
    ),
}

# A content without its condition, its subject or the rest of its list would say something else.
WHAT_A_CONTENT_NEEDS = {
    "if": (
        "If the town is fined, Ann Lund said, it will close the dam. If the firm leaves, she said it must pay.",
        "Ann Lund | said | If the town is fined / it will close the dam | indirect",
        "Ann Lund | said | If the firm leaves / it must pay | indirect | as she",
    ),
    "if, with a participle": (
        "If deported to Norrby, Karl Holm said he would not stay.",
        "Karl Holm | said | If deported to Norrby / he would not stay | indirect",
    ),
    "unless": (
        "Unless the rent falls, the firm warned that it would leave.",
        "the firm | warned | Unless the rent falls / that it would leave | indirect",
    ),
    "if it belongs to something else": (
        "The firm - which may leave if the rent rises - called for talks. If asked, Ann Lund said she would stay.",
        "The firm | called for | talks | indirect",
        "Ann Lund | said | she would stay | indirect",
    ),
    "and that, behind a quotation": (
        "Ann Lund said on Monday that the dam was “very old,” and that the town was looking at five sites.",
        "Ann Lund | said | that the dam was “very old,” and that the town was looking at five sites | mixed",
    ),
    "and was": (
        "Karl Holm said he owns no boats in the U.S. and was unsure of the date.",
        "Karl Holm | said | he owns no boats in the U.S. and was unsure of the date | indirect",
    ),
    "and left": (
        "Karl Holm said he owns no boats in the U.S. and left the room.",
        "Karl Holm | said | he owns no boats in the U.S. | indirect",
    ),
    "a list that looks like participles": (
        "Drivers reported brake failures, warning lights, and stalled engines.",
        "Drivers | reported | brake failures, warning lights, and stalled engines | indirect",
    ),
    "no list": (
        "The firm reported heavy losses, blaming the weather.",
        "The firm | reported | heavy losses | indirect",
        "The firm | blaming | the weather | indirect",
    ),
    "a list that ends elsewhere in the tree": (
        "Doctors are warning of a new fever being spread by ticks in town parks and public gardens.",
        ("Doctors | are warning of | a new fever being spread by ticks in town parks and public gardens | indirect"),
    ),
    "which he said": (
        "Karl Holm thanked Ann Lund for the dam, which he said had saved the town.",
        "Karl Holm | thanked | Ann Lund for the dam, which he said had saved the town | indirect",
    ),
    "which, in a sentence that says nothing": (
        "Karl Holm met Ann Lund at the dam, which officials say is old.",
        "officials | say | the dam / is old | indirect",
    ),
    "who officials said": (
        "Karl Holm met Joel Abara, who American officials said brokered the deal.",
        "American officials | said | Joel Abara / brokered the deal | indirect",
    ),
    "whom he described": (
        "Karl Holm met Ann Lund, whom he described as a friend of the town.",
        "Karl Holm | described | Ann Lund / as a friend of the town | indirect | as he",
    ),
    "described both": (
        "The paper praised the town, describing the dam as old and Ann Lund as a friend of the workers.",
        "The paper | praised | the town | indirect",
        "The paper | describing | the dam as old and Ann Lund as a friend of the workers | indirect",
    ),
    "described the idea that": (
        "Ann Lund described the idea that the dam is safe as absurd.",
        "Ann Lund | described | the idea that the dam is safe as absurd | indirect",
    ),
    "told the paper that, below a judgment": (
        "Ann Lund praised the dam and told the paper that it would hold.",
        "Ann Lund | praised | the dam | indirect",
        "Ann Lund | told the paper | that it would hold | indirect",
    ),
    "a move critics say": (
        "The mayor sent judges to the port, a move union leaders say is aimed at deporting workers quickly.",
        "union leaders | say | a move / is aimed at deporting workers quickly | indirect",
    ),
    "a few critics say": (
        "The mayor sent judges to the port, but a few critics say the move is wrong.",
        "a few critics | say | the move is wrong | indirect",
    ),
    "threatened to": (
        (
            "Norland has threatened to impose a levy on timber in retaliation for its rule that foreign firms"
            " turn over technology."
        ),
        (
            "Norland | threatened | to impose a levy on timber in retaliation for its rule that foreign firms"
            " turn over technology | indirect"
        ),
    ),
    "threatened that": (
        "Norland has threatened that foreign firms would leave.",
        "Norland | threatened | that foreign firms would leave | indirect",
    ),
    "was warned that he": (
        "Karl Holm was warned by Ann Lund that he should leave.",
        "Ann Lund | warned | Karl Holm / that he should leave | indirect",
    ),
    "was warned that something": (
        "Karl Holm was warned by Ann Lund that the road was closed.",
        "Ann Lund | warned | that the road was closed | indirect",
    ),
    "a subject before a quotation": (
        "Workers “began to say that it is much too late for them,” Ann Lund told the paper, which meant trouble.",
        ("Ann Lund | told the paper | Workers “began to say that it is much too late for them,” | mixed"),
    ),
    "a sentence that goes on": (
        "While some people want two, and “we love them for that,” Ann Lund said, most have one.",
        "Ann Lund | said | While some people want two, and “we love them for that,” / most have one | mixed",
    ),
    "a sentence that does not": (
        "“We love them for that,” Ann Lund said, and left the room.",
        "Ann Lund | said | “We love them for that,” | direct",
    ),
    "and she sees, with a quotation": (
        "Ann Lund said the town is old, and she sees “every day what the people of the town need.”",
        ("Ann Lund | said | the town is old, and she sees “every day what the people of the town need.” | mixed"),
    ),
    "accused of two things": (
        "Workers accused the firm of overkill and using storms as a crutch.",
        "Workers | accused | the firm of overkill and using storms as a crutch | indirect",
    ),
    "accused by critics of": (
        "Karl Holm is accused by critics of promoting high taxes.",
        "critics | accused | Karl Holm / of promoting high taxes | indirect",
    ),
    "two closing marks": (
        "“It was an effort to fool the council,’’ Ann Lund told the paper. “It is wrong.”",
        "Ann Lund | told the paper | “It was an effort to fool the council,’’ / “It is wrong.” | direct",
    ),
    "told visiting officials": (
        "Ann Lund told visiting Norland officials they would have to leave.",
        "Ann Lund | told visiting Norland officials | they would have to leave | indirect",
    ),
    "called for it to be done": (
        "Ann Lund called for the case to be reopened.",
        "Ann Lund | called | for the case to be reopened | indirect",
    ),
    "called for what would": (
        "Ann Lund called for a law that would save the dam.",
        "Ann Lund | called for | a law that would save the dam | indirect",
    ),
    "reported doing": (
        "Many users reported being logged out of their accounts.",
        "Many users | reported | being logged out of their accounts | indirect",
    ),
}

# What the writer makes of a statement is not part of it; what it brings about may be.
WHERE_THE_WRITER_GOES_ON = {
    "opening the door": (
        "Ann Lund said she would bless the talks, opening the door to a treaty that would end the war.",
        "Ann Lund | said | she would bless the talks | indirect",
    ),
    "avoiding, after a dash": (
        "The firm announced that it would wait another month -- temporarily avoiding a strike at the dam.",
        "The firm | announced | that it would wait another month | indirect",
    ),
    "but it is unclear who was wrong": (
        "Ann Lund said the mayor was loud but he was wrong.",
        "Ann Lund | said | the mayor was loud but he was wrong | indirect",
    ),
    "but another was wrong": (
        "Ann Lund insisted that it had nothing to do with the war, but he was wrong: the war opened the gates.",
        (
            "Ann Lund | insisted | that it had nothing to do with the war, but he was wrong: the war opened the gates"
            " | indirect"
        ),
    ),
    "but he was right": (
        "Ann Lund said the mayor was loud but he was right.",
        "Ann Lund | said | the mayor was loud but he was right | indirect",
    ),
    "but he was wrong, before the speaker": (
        "The dam was late but he was wrong, Karl Holm said.",
        "Karl Holm | said | The dam was late but he was wrong | indirect",
    ),
    "but they were wrong": (
        "Officials said the dam was safe, but they were wrong.",
        "Officials | said | the dam was safe | indirect",
    ),
    "raising questions": (
        "Police said the man was unarmed, raising questions about the raid.",
        "Police | said | the man was unarmed | indirect",
    ),
    "killing": (
        "Police said a crane fell into the market, killing two and raising a cloud of dust.",
        "Police | said | a crane fell into the market, killing two and raising a cloud of dust | indirect",
    ),
    "opening a new road": (
        "Ann Lund said the town had moved on, opening a new road in May.",
        "Ann Lund | said | the town had moved on, opening a new road in May | indirect",
    ),
    "while others": (
        "The letter stated that a mistake had been made, while others were unable to vote.",
        "The letter | stated | that a mistake had been made | indirect",
    ),
    "while others, deeper": (
        "Many users reported receiving letters stating that a mistake had been made, while others were unable to vote.",
        "Many users | reported | receiving letters stating that a mistake had been made | indirect",
    ),
    "while it": (
        "The letter stated that a mistake had been made while it was being sent.",
        "The letter | stated | that a mistake had been made while it was being sent | indirect",
    ),
}

# A talk that is only expected or thought of, and what a place counts, are no claims.
WHAT_IS_NOT_SAID_YET = {
    "the prospect of": ("Ann Lund savoured the prospect of discussing trade with Karl Holm.",),
    "the possibility of": ("Ann Lund raised the possibility of announcing a deal.",),
    "accused of": (
        "Ann Lund accused Karl Holm of denying the deal.",
        "Ann Lund | accused | Karl Holm of denying the deal | indirect",
    ),
    "set to discuss": ("Ann Lund is set to discuss the dam on Monday with Karl Holm.",),
    "expected to ask": ("Workers are expected to arrive at the port and ask for asylum.",),
    "expected to announce": (
        "Ann Lund is expected to announce the closure of the dam.",
        "Ann Lund | is expected to announce | the closure of the dam | indirect | hedged",
    ),
    "anonymity": ("Two officials spoke on condition of anonymity to describe internal talks.",),
    "said what was told": (
        "“You have done very well,” Ann Lund said she told them.",
        "Ann Lund | said | “You have done very well,” | direct",
    ),
    "speaking to say": (
        "Ann Lund spoke on Monday to announce the closure of the dam.",
        "Ann Lund | to announce | the closure of the dam | indirect",
    ),
    "projected optimism": ("Ann Lund projected optimism on Monday.",),
    "projected a loss": (
        "Ann Lund projected a loss of two million.",
        "Ann Lund | projected | a loss of two million | indirect",
    ),
    "alluded when she said": (
        "Ann Lund alluded to the plan when she said that the dam would close.",
        "Ann Lund | said | that the dam would close | indirect | as she",
    ),
    "a place and its cases": ("Poland reported 900 new cases last week.",),
    "a body and its cases": (
        "The ministry reported 900 new cases last week.",
        "The ministry | reported | 900 new cases | indirect",
    ),
}

# Who wrote a document, who owns what speaks, and whom a new description means.
WHOSE_WORDS = {
    "a letter received": (
        "Ann Lund received a letter saying the dam would close.",
        "a letter | saying | the dam would close | indirect",
    ),
    "a note shown": (
        "The program displays a note on the screen asking for a fee.",
        "a note on the screen | asking for | a fee | indirect",
    ),
    "a statement released": (
        "The firm released a statement saying the dam would close.",
        "The firm | saying | the dam would close | indirect",
    ),
    "officials of a country": (
        "France and Malta closed their ports. Maltese officials said the dam was safe.",
        "Maltese officials | said | the dam was safe | indirect",
    ),
    "the government of a country": (
        "France and Malta closed their ports. The Maltese government said the dam was safe.",
        "Maltese government | said | the dam was safe | indirect",
    ),
    "whose": (
        "The ships left Karl Holm, whose company warned of delays.",
        "Karl Holm’s company | warned of | delays | indirect | as whose company",
    ),
    "the 25-year-old": (
        "Karl Holm won gold on Friday. “I am so happy today,” the 25-year-old said.",
        "Karl Holm | said | “I am so happy today,” | direct | as the 25-year-old",
    ),
    "a man of that age": (
        "Karl Holm stopped a man on Friday. The 25-year-old said he was innocent.",
        "The 25-year-old | said | he was innocent | indirect",
    ),
    "somebody of another age": (
        "Karl Holm, 35, won gold on Friday. The 25-year-old said he was happy.",
        "The 25-year-old | said | he was happy | indirect",
    ),
    "the party’s MP": (
        "Karl Holm, the former minister, warned of job cuts. The Conservative MP said he was sorry.",
        "Karl Holm | warned of | job cuts | indirect",
        "Karl Holm | said | he was sorry | indirect | as The Conservative MP",
    ),
    "one of two": (
        "Karl Holm met Joel Abara on Friday. The striker said he was happy.",
        "The striker | said | he was happy | indirect",
    ),
    "an office that one person holds": (
        "Karl Holm was arrested on Friday. The police chief said he had run away.",
        "The police chief | said | he had run away | indirect",
    ),
    "the future president": (
        "President-elect Karl Holm met the workers. “I regret it all,” the future president said.",
        "Karl Holm | said | “I regret it all,” | direct | as the future president",
    ),
    "without a verb": (
        "“We are going to have very frank talks,” Ann Lund in an interview broadcast on Monday.",
        "Ann Lund | in an interview | “We are going to have very frank talks,” | direct",
    ),
    "an audience": (
        "Karl Holm spoke before workers defending the plan approved in April that raised school spending.",
        "Karl Holm | defending | the plan approved in April | indirect",
    ),
    "a group that represents": (
        "A group representing towns in the north said the dam was old.",
        "A group representing towns in the north | said | the dam was old | indirect",
    ),
    "a video made to show": ("The video had been altered to show Ann Lund failing.",),
    "a quotation before another speaker’s colon": (
        "“It is a new thing,” Karl Holm said. “We had to learn it.” Ann Lund agreed: “It is another job for us all.”",
        "Karl Holm | said | “It is a new thing,” / “We had to learn it.” | direct",
        "Ann Lund | agreed | “It is another job for us all.” | direct",
    ),
    "a process before a colon": (
        "“It is a new thing,” Ann Lund said.\n\nThat process led to a plan: “We had to learn it all.”",
        "Ann Lund | said | “It is a new thing,” | direct",
    ),
    "the title of a song": ("Late in the day, a song came in called “No Street Like Ours for Us All”.",),
    "a day before a quotation": (
        "Karl Holm, who said in May “the only reason to stay away is the risk of storms”, wrote to the town.",
        "Karl Holm | said | “the only reason to stay away is the risk of storms” | direct | as who",
    ),
    "a day before a few quoted words": (
        "Karl Holm said on Monday “great progress” had been made.",
        "Karl Holm | said | “great progress” had been made | mixed",
    ),
    "a clause after a quotation": (
        "Karl Holm, who in May called it “a very bad plan for the town”, wrote the news about the trip was “good”.",
        "Karl Holm | called | it “a very bad plan for the town” | direct | as who",
        "Karl Holm | wrote | the news about the trip was “good” | mixed",
    ),
}

WHERE_A_CONTENT_ENDS = {
    "two verbs": (
        "Holm said he followed the men and took down the number of the car.",
        "Holm | said | he followed the men and took down the number of the car | indirect",
    ),
    "what the speaker did then": (
        "Lund repeated that he plans to meet Holm but raised the possibility of a delay.",
        "Lund | repeated | that he plans to meet Holm | indirect",
    ),
    "another tense": (
        "Lund has said that a signing would take place in May, but the farmers have been reluctant to come.",
        "Lund | said | that a signing would take place in May | indirect",
    ),
    "the writer's doubt": (
        "Lund has said that he expects a profit, but that may be hard to do.",
        "Lund | said | that he expects a profit | indirect",
    ),
    "a semicolon": (
        "It is late. Aides said that Lund had not called; the Norrby Post reported that Holm had been there.",
        "Aides | said | that Lund had not called | indirect",
        "Norrby Post | reported | that Holm had been there | indirect",
    ),
    "a relay at the end": (
        "Police said Karl Holm, 61, surrendered after two hours and was charged on Monday, the NBC reported.",
        "Police | said | Karl Holm, 61, surrendered after two hours and was charged on Monday | indirect | via the NBC",
    ),
    "a source of fears": (
        "They fear that Lund may give less, according to people familiar with their thinking.",
        "people familiar with their thinking | according to | They fear that Lund may give less | indirect",
    ),
    "adding": (
        "He was detained with six others, police said, adding that several officers were hurt.",
        "police | said | He was detained with six others | indirect",
        "police | adding | that several officers were hurt | indirect",
    ),
    "an object that is explained": (
        (
            "Kim has repeatedly expressed willingness to close the dam, a longstanding condition Norrby’s diplomats"
            " have said must be on the table for any talks to begin."
        ),
        "Kim | expressed | willingness to close the dam | indirect",
    ),
    "an object before a participle": (
        "Karl Holm, 20, admitted burglary and was given a three-year order, ordered to do unpaid work.",
        "Karl Holm | admitted | burglary | indirect",
    ),
    "a word with a hyphen": (
        "A nurse dismissed a chest X-ray of his lungs as normal.",
        "A nurse | dismissed | a chest X-ray of his lungs as normal | indirect",
    ),
    "a caption that repeats it": (
        (
            "Lund admitted that the party was fighting tooth and nail.\n\nIt rained.\n\n"
            "Lund admitted that the party was fighting tooth and nail."
        ),
        "Lund | admitted | that the party was fighting tooth and nail | indirect",
    ),
}

WHAT_THE_SPEAKER_DID_NEXT = {
    "a past after a modal": (
        "The board said it would act and identified three firms that it would examine.",
        "The board | said | it would act | indirect",
    ),
    "a present after a modal": (
        "Lund says the party must change and has written a plan.",
        "Lund | says | the party must change | indirect",
    ),
    "a singular after a plural": (
        "He says they are late and goes home.",
        "- | says | they are late | indirect | as He",
    ),
    "a plural after a singular": (
        "Most brewers agree that the rule has long hurt trade and support Ms. Lund’s efforts to end it.",
        "Most brewers | agree | that the rule has long hurt trade | indirect",
    ),
    "a second claim, taken for an infinitive": (
        "Most analysts say that the bank has missed its chance and warn that more will follow.",
        "Most analysts | say | that the bank has missed its chance | indirect",
        "Most analysts | warn | that more will follow | indirect",
    ),
    "a second claim, after a perfect": (
        "A police officer in Tarn has warned four men have entered the city, and claims they are hiding in it.",
        "A police officer in Tarn | warned | four men have entered the city | indirect",
        "A police officer in Tarn | claims | they are hiding in it | indirect",
    ),
    "a third claim": (
        "Holm called the plan a ruin and claimed that it would raise the debt and noted that trade was weak.",
        "Holm | called | the plan a ruin | indirect",
        "Holm | claimed | that it would raise the debt | indirect",
        "Holm | noted | that trade was weak | indirect",
    ),
    "the past of can beside another past": (
        "Lund said she could not back the plan but understood why people did.",
        "Lund | said | she could not back the plan but understood why people did | indirect",
    ),
    "a plural of the content": (
        "Lund says such rules are harsh and hurt trade.",
        "Lund | says | such rules are harsh and hurt trade | indirect",
    ),
    "an infinitive of the content": (
        "Critics say that the bank does not lend or help.",
        "Critics | say | that the bank does not lend or help | indirect",
    ),
    "the writer's verdict after a dash": (
        "The president says his approach has worked — and in some cases, he is right.",
        "The president | says | his approach has worked | indirect",
    ),
    "the writer's account after a dash": (
        "Holm said Carson had been misled by his aides — and he singled out his manager.",
        "Holm | said | Carson had been misled by his aides | indirect",
    ),
    "a clause of the content after a dash": (
        "Holm said the dam was weak — and that he feared for the town.",
        "Holm | said | the dam was weak — and that he feared for the town | indirect",
    ),
}

WHOSE_WORDS_THESE_ARE = {
    "a participle after what was said": (
        "The union said a bank had closed, saying it trusted the court to decide.",
        "The union | said | a bank had closed | indirect",
        "The union | saying | it trusted the court to decide | indirect",
    ),
    "a participle of those spoken of": (
        "The mayor said two men had asked for a lawyer, saying that they were ill.",
        "The mayor | said | two men had asked for a lawyer, saying that they were ill | indirect",
    ),
    "a subject after an introduction": (
        "According to the Velmar summary, Mills and another Lund aide asked the clerk to delete files in May.",
        (
            "the Velmar summary | According to"
            " | Mills and another Lund aide asked the clerk to delete files in May | indirect"
        ),
    ),
    "a verb taken for a plural": (
        "Article 33 affirms: “No state shall expel a refugee.”",
        "Article 33 | affirms | “No state shall expel a refugee.” | direct",
    ),
    "curly marks within straight ones": (
        '"They keep these large “Barges” of coal in the harbour. They must stop them," Ann Lund said.',
        ('Ann Lund | said | "They keep these large “Barges” of coal in the harbour. They must stop them," | direct'),
    ),
}

NOT_ONLY = {
    "two verbs": (
        "The minister not only called the plan a ruin but said it would cost billions.",
        "The minister | called | the plan a ruin | indirect",
        "The minister | said | it would cost billions | indirect",
    ),
    "two clauses": (
        "He not only said that the dam was unsafe, but also that it would break.",
        "- | said | that the dam was unsafe, but also that it would break | indirect | as He",
    ),
    "and a denial": (
        "Lund not only denied the charge but also accused the mayor of lying.",
        "Lund | denied | the charge | indirect | denied",
        "Lund | accused | the mayor of lying | indirect",
    ),
    "not at all": ("The minister did not call the plan a ruin.",),
}

DRAWN = {
    "how": ("This graphic, provided by Velmar, shows how the ports of Norrby grew.",),
    "that": ("The infographic below shows that the ports of Norrby grew.",),
    "where": ("This map shows where the coast is sinking.",),
    "evidence": (
        "The map shows that the coast is sinking.",
        "The map | shows | that the coast is sinking | indirect",
    ),
}

# What the parser took for a verb of its own, "told the Norrby | crowd", or for an adverb, "told Grubly".
AUDIENCES = {
    "told the crowd": (
        "Olaf Brask told the Cleveland crowd that the dam would hold.",
        "Olaf Brask | told the Cleveland crowd | that the dam would hold | indirect",
    ),
    "told a name like an adverb": (
        "A cook told Grubly that the ferry sank.",
        "A cook | told Grubly | that the ferry sank | indirect",
    ),
    "told a crowd without that": (
        "Ann Lund told a Velmar crowd the mill would close.",
        "Ann Lund | told a Velmar crowd | the mill would close | indirect",
    ),
    "asked the crowd whether": (
        "Olaf Brask asked the Velmar crowd whether they were ready.",
        "Olaf Brask | asked the Velmar crowd | whether they were ready | indirect",
    ),
    "asked the crowd to": (
        "Olaf Brask asked the Cleveland crowd to stand up.",
        "Olaf Brask | asked | the Cleveland crowd to stand up | indirect",
    ),
    "who crowds": (
        "Ann Lund told us that people crowd the bridge.",
        "Ann Lund | told us | that people crowd the bridge | indirect",
    ),
}

# The end of a content, or the writer's own words after it.
AFTER_THE_SPEAKER = {
    "rather than": (
        "Olaf Brask spoke on Monday. The strike was not about money, he said, rather than safety.",
        "Olaf Brask | said | The strike was not about money / rather than safety | indirect | as he",
    ),
    "instead of": (
        "Olaf Brask spoke on Monday. The strike was about safety, he said, instead of money.",
        "Olaf Brask | said | The strike was about safety / instead of money | indirect | as he",
    ),
    "rather than after a quotation": (
        "Olaf Brask spoke on Monday. “The strike is not about money,” he said, rather than answer the question.",
        "Olaf Brask | said | “The strike is not about money,” | direct | as he",
    ),
    "while attempting": (
        "Olaf Brask insisted that the dam was safe, while attempting to calm the residents.",
        "Olaf Brask | insisted | that the dam was safe | indirect",
    ),
    "what the bank tried": (
        "Olaf Brask said that the bank had raised its rates, while trying to hide them.",
        "Olaf Brask | said | that the bank had raised its rates, while trying to hide them | indirect",
    ),
}

# A genitive that the parser cut off, or took for "is".
GENITIVES = {
    "rejected a claim": (
        "Ann Lund rejected Velmar police’s earlier claim that he ran.",
        "Ann Lund | rejected | that he ran | indirect | denied",
    ),
    "denied a claim": (
        "Ann Lund denied Velmar police’s earlier claim.",
        "Ann Lund | denied | Velmar police’s earlier claim | indirect | denied",
    ),
    "contradicting a claim": (
        "Video shows that Parran had his hands up, contradicting Tarn police’s earlier claim that Parran had run.",
        "Video | shows | that Parran had his hands up | indirect",
        "Video | contradicting | that Parran had run | indirect | denied",
    ),
    "of two": (
        "Ann Lund rejected the mayor's earlier claim that he ran.",
        "Ann Lund | rejected | that he ran | indirect | denied",
        "the mayor | claim | that he ran | indirect",
    ),
}

# What a page left in its text is part of no name and of no words.
TAGS = {
    "around a post": (
        '<tweet author="annlund" tweet_id="7782">The mayor says the dam is safe.</tweet>.',
        "The mayor | says | the dam is safe | indirect",
    ),
    "end of an attribute": (
        'His point was clear.">Holm said that the rate was high.',
        "Holm | said | that the rate was high | indirect",
    ),
    "paragraph": ("<p>Ann Lund said that the dam was safe</p>", "Ann Lund | said | that the dam was safe | indirect"),
    "an arrow": (
        "Ann Lund said that the dam -> it was old.",
        "Ann Lund | said | that the dam -> it was old | indirect",
    ),
}

# A hedge that ends what was said does not hedge the claim.
SAID_HEDGES = {
    "perhaps": (
        "Karl Holm was calm. “It will be the largest dam, perhaps”, he told reporters. He said it was safe.",
        "Karl Holm | told reporters | “It will be the largest dam, perhaps” | direct | as he",
        "Karl Holm | said | it was safe | indirect | as He",
    ),
    "only perhaps": (
        "Karl Holm was calm. “Perhaps,” he told reporters. “It will hold.”",
        "Karl Holm | told reporters | “Perhaps,” / “It will hold.” | direct | as he",
    ),
    "without marks": (
        "Karl Holm was calm. The dam would hold, perhaps, he told reporters.",
        "Karl Holm | told reporters | The dam would hold, perhaps | indirect | as he",
    ),
    "of the cue": (
        "The dam would hold, Karl Holm reportedly said.",
        "Karl Holm | reportedly said | The dam would hold | indirect | hedged",
    ),
}

NOTHING_REPORTED = {
    "a topic": (
        "“It is hard,” Lund added, speaking of the families.",
        "Lund | added | “It is hard,” | direct",
    ),
    "a record": ("The team noted if and how often the drivers smoked. It met in May.",),
    "who was asked": (
        "“It has been seven years,” Lund said, asked about the delay. “It is late.”",
        "Lund | said | “It has been seven years,” / “It is late.” | direct",
    ),
    "who was asked, in the past": (
        "Lund called the delay a shame, asked on Monday about the dam.",
        "Lund | called | the delay a shame | indirect",
    ),
    "cases": ("The county reported 25 new cases on Monday. The state reported two deaths.",),
    "officials with cases": (
        "Officials reported 25 new cases on Monday.",
        "Officials | reported | 25 new cases | indirect",
    ),
    "what a deed shows": ("Lund left the meeting early, showing how tired she was.",),
    "what she shows by saying so": (
        "Lund said the dam was late, showing that she had read the report.",
        "Lund | said | the dam was late | indirect",
    ),
    "a work of art": ("The painting, which depicts the mayor being struck by a stone, left Norrby.",),
    "a portrait in words": (
        "Lund portrayed the mayor as a thief.",
        "Lund | portrayed | the mayor as a thief | indirect",
    ),
    "a person who could show it": ("Karl Holm could demonstrate that the dam leaks.",),
    "data that could show it": (
        "The data could demonstrate that the dam leaks.",
        "The data | could demonstrate | that the dam leaks | indirect | hedged",
    ),
    "signs that": (
        "Ann Lund pointed to signs that inflation is easing.",
        "Ann Lund | pointed to | signs that inflation is easing | indirect",
    ),
    "a woman with a clause": (
        "Ann Lund pointed to a woman who lost her job.",
        "Ann Lund | pointed to | a woman who lost her job | indirect",
    ),
    "a man in the crowd": ("The mayor pointed to a man in the crowd and laughed.",),
    "words": (
        "“It has no effect,” Lund said, stressing those last three words.",
        "Lund | said | “It has no effect,” | direct",
    ),
    "to the police": ("Velmar found the letter, reported it to the police and burned it.",),
    "all told": ("All told, the group, whose members met last week, raised $4 million in May.",),
    "least talked about": ("This is the least talked about change in the plan.",),
    "an attitude": ("I cannot support the government endorsing religion of any kind.",),
    "a reading": ("The numbers should not be read as saying that the dam is safe.",),
    "eager": ("Officials listed the plans, eager to show that their work was sound.",),
    "another paper": (
        "The firm has reported a fall in sales, report The Norrby News.",
        "The firm | reported | a fall in sales | indirect",
    ),
    "allegiance": ("There were stories of fighters declaring allegiance to the guard.",),
    "refugees": ("The town stepped up efforts to admit workers as refugees.",),
    "until": ("Until the new council shows that it can work, the rebels will wait.",),
    "so that they can": ("Thousands came so they can say they were there.",),
    "not only to say": (
        "It is not only to say that the dam is weak.",
        "- | is not only to say | that the dam is weak | indirect | hedged | as It",
    ),
    "not to say": ("This is not to say that the mayor is wrong.",),
    "a name": ("A new party called Our Values is growing fast.",),
    "a proposal": ("One can debate the costs of a tax on tolls, as Lund proposes.",),
    "applause": (
        "When Lund vowed to “protect all people,” the crowd applauded loudly.",
        "Lund | vowed | to “protect all people,” | direct",
    ),
    "its own object": ("There is a review of the dam, courts are ordering tests, and two men are in jail.",),
    "without its object": ("The dam cost twice what Lund said she expected.",),
    "whom they fear": ("Holm is the kind of judge many members fear Lund would choose.",),
}

RARER_CUES = {
    "with industries": (
        "Four groups oppose the fees, with industries warning higher prices would hurt families.",
        "industries | warning | higher prices would hurt families | indirect",
    ),
    "clear": (
        "The mayor made clear that the bridge would stay closed until May.",
        "The mayor | made clear | that the bridge would stay closed until May | indirect",
    ),
    "it clear": (
        "The mayor made it clear on Monday that the bridge would stay closed.",
        "The mayor | made it clear | that the bridge would stay closed | indirect",
    ),
    "encourage": (
        "Ann Lund has encouraged the migrants to seek shelter in the town.",
        "Ann Lund | encouraged | the migrants to seek shelter in the town | indirect",
    ),
    "rain that encourages": ("The rain encouraged people to stay at home.",),
    "expects to": (
        "Velmar expects to open the dam in May.",
        "Velmar | expects | to open the dam in May | indirect",
    ),
    "are expected to": ("Two ministers expected to visit the dam are ill.",),
    "hope": (
        "Ann Lund hoped the sign would be seen by voters. She hopes to win.",
        "Ann Lund | hoped | the sign would be seen by voters | indirect",
        "Ann Lund | hopes | to win | indirect | as She",
    ),
    "established": (
        "The firm has been the target of a campaign, Velmar.info has previously established.",
        "Velmar.info | established | The firm has been the target of a campaign | indirect",
    ),
    "a council established": ("The town established a council in May.",),
    "charged, stating": ("Holm and Marsh were charged with falsifying records, stating they had checked the dam.",),
    "lambasted": (
        "Ann Lund lambasted the plan. She texted that it was late.",
        "Ann Lund | lambasted | the plan | indirect",
        "Ann Lund | texted | that it was late | indirect | as She",
    ),
}

LOST_WORDS = {
    "that before the first verb": (
        (
            "Prosecutors alleged that Holm and Marsh, who were on duty, “browsed the Internet,” lingered in a "
            "lounge and slept for hours."
        ),
        (
            "Prosecutors | alleged | that Holm and Marsh, who were on duty, “browsed the Internet,” lingered in "
            "a lounge and slept for hours | mixed"
        ),
    ),
    "a subject taken for an adverb": (
        (
            "Karl Holm said the way the firm treated women who sued it in the 1990s “would be all wrong in a "
            "vote” nowadays."
        ),
        (
            "Karl Holm | said | the way the firm treated women who sued it in the 1990s “would be all wrong in "
            "a vote” nowadays | mixed"
        ),
    ),
    "two things decried": (
        "Members decried the lack of details about where the town might move the dam and just how much it would cost.",
        (
            "Members | decried | the lack of details about where the town might move the dam and just how much "
            "it would cost | indirect"
        ),
    ),
    "not but": (
        "The paper quoted an aide as saying that Lund was not opposed by Holm, but by his children.",
        "an aide | saying | that Lund was not opposed by Holm, but by his children | indirect | via The paper",
    ),
    "after a colon": (
        "Many voters have said it falls flat for one reason: The pride Lund feels is not one he shows to others.",
        (
            "Many voters | said | it falls flat for one reason: The pride Lund feels is not one he shows to "
            "others | indirect"
        ),
    ),
    "described as beset": (
        "Karl Holm described the country as beset by thieves.",
        "Karl Holm | described | the country as beset by thieves | indirect",
    ),
    "a noun that does something": (
        "Ann Lund bragged about her father teaching her how to shoot when she was a girl.",
        "Ann Lund | bragged about | her father teaching her how to shoot when she was a girl | indirect",
    ),
    "what a noun owns": (
        "Ann Lund alluded to the House chair’s rumored vice presidential ambitions.",
        "Ann Lund | alluded to | the House chair’s rumored vice presidential ambitions | indirect",
    ),
    "should he win": (
        "Karl Holm promised to take bold action should he win the office.",
        "Karl Holm | promised | to take bold action should he win the office | indirect",
    ),
    "whom they begged": (
        "Party leaders had pleaded with Mr. Holm to run and armed his campaign with $100 million.",
        "Party leaders | pleaded with | Mr. Holm to run | indirect",
    ),
    "what the urger did": (
        (
            "Karl Holm has called on the town to attack the oil that funds the guard and proposed a safe zone "
            "for refugees."
        ),
        "Karl Holm | called on | the town to attack the oil that funds the guard | indirect",
        "Karl Holm | proposed | a safe zone for refugees | indirect",
    ),
    "urging and promising": (
        "Ann Lund offers calm, urging voters to see the plan and promising to mend the dam.",
        "Ann Lund | urging | voters to see the plan | indirect",
        "Ann Lund | promising | to mend the dam | indirect",
    ),
    "no more told": (
        "The firm acknowledged that the dam had leaked for weeks but declined to provide a list of towns.",
        "The firm | acknowledged | that the dam had leaked for weeks | indirect",
    ),
    "following news": (
        "Ann Lund called for the impeachment of Judge Karl Holm following news that the department would sue Velmar.",
        "Ann Lund | called for | the impeachment of Judge Karl Holm | indirect",
    ),
    "threatened work": (
        "It threatens the extensive work that economists did during the crisis.",
        "- | threatens | the extensive work that economists did during the crisis | indirect | as It",
    ),
    "given that": (
        (
            "There are questions about how much he knew, given that, as The Times reported on Saturday, Holm "
            "has become an adviser to Lund."
        ),
        "Times | reported | Holm has become an adviser to Lund | indirect",
    ),
    "after a dash": (
        "Ann Lund warned that the deal would hurt the towns — a view that few share.",
        "Ann Lund | warned | that the deal would hurt the towns | indirect",
    ),
    "a dash with names": (
        "Ann Lund said the deal would hurt three towns — Norrby, Tarn and Velmar.",
        "Ann Lund | said | the deal would hurt three towns — Norrby, Tarn and Velmar | indirect",
    ),
    "a point others made": (
        "Sources told the paper that she did join in, a point Holm also acknowledged to the radio.",
        "Sources | told the paper | that she did join in | indirect",
    ),
    "sparking after a quotation": (
        "According to Holm, Lund was “incognito,” sparking a storm of guesses about the visit.",
        "Holm | According to | Lund was “incognito,” | mixed",
    ),
}

AROUND_QUOTATIONS = {
    "a relay after a quotation": (
        (
            "Ann Lund said at a meeting that she was “very comfortable with all of Velmar’s methods,” The "
            "Norrby Post reported."
        ),
        "Ann Lund | said | that she was “very comfortable with all of Velmar’s methods,” | mixed | via The Norrby Post",
    ),
    "the beginning of its sentence": (
        "Holm cannot say that “as a judge,” Lund added. She left.",
        "Lund | added | Holm cannot say that “as a judge,” | mixed",
    ),
    "around the speaker": (
        "There was, Ann Lund said, “an implicit bargain.”",
        "Ann Lund | said | There was / “an implicit bargain.” | mixed",
    ),
    "a though after it": (
        "Ann Lund said: “Using two accounts was a mistake,” though in fact she used only one.",
        "Ann Lund | said | “Using two accounts was a mistake,” | direct",
    ),
    "a but after it": (
        "Ann Lund said: “Using two accounts was a mistake,” but in fact she used only one.",
        "Ann Lund | said | “Using two accounts was a mistake,” | direct",
    ),
    "a name in the same marks": (
        "Karl Holm wrote: “People in “Settle For Lund” shirts left early. What a day.”",
        "Karl Holm | wrote | “People in “Settle For Lund” shirts left early. What a day.” | direct",
    ),
    "no matter": (
        (
            "Speaker Karl Holm says no matter what action President Ann Lund takes on gun control, “her word "
            "does not trump the law.”"
        ),
        (
            "Karl Holm | says | no matter what action President Ann Lund takes on gun control, “her word does "
            "not trump the law.” | mixed"
        ),
    ),
    "another subject reported": (
        (
            "Karl Holm says the campaign will take public funds and will “compete hard for the seat.” Lund’s "
            "move was first reported by Velmar Radio."
        ),
        "Karl Holm | says | the campaign will take public funds and will “compete hard for the seat.” | mixed",
    ),
    "an and between": (
        "Teachers chanted, “Fund our schools,” and “Put kids first.”",
        "Teachers | chanted | “Fund our schools,” and “Put kids first.” | direct",
    ),
    "a comma between": (
        "Ann Lund described Holm as a man, “facing prison for his crimes.”",
        "Ann Lund | described | Holm as a man, “facing prison for his crimes.” | mixed",
    ),
    "a closing mark": (
        'Ann Lund says that it will result in " not one cent added to the deficit."',
        'Ann Lund | says | that it will result in " not one cent added to the deficit." | indirect',
    ),
    "a subject before an infinitive": (
        "The only two states to have signed treaties with Velmar - Norrby and Tarn - also sharply criticised the plan.",
        (
            "The only two states to have signed treaties with Velmar | criticised | the plan | indirect"
            " | as The only two states to have signed treaties with Velmar - Norrby and Tarn"
        ),
    ),
}

WHOLE_AND_BARE = {
    "called for money to": (
        "Ann Lund called for $1 million in new spending to improve roads and create jobs.",
        "Ann Lund | called for | $1 million in new spending to improve roads and create jobs | indirect",
    ),
    "called for a person to": (
        "The group is calling for Senator Ann Lund to seek the post.",
        "The group | is calling for | Senator Ann Lund to seek the post | indirect",
    ),
    "an opening for her": ("The vote has created an opening for Lund to highlight her work as mayor.",),
    "at a loss": ("Ann Lund, who is at a loss to explain why the dog died, left Norrby.",),
    "fearing between commas": (
        (
            "Throughout the 2000s, members in Congress, fearing the costs, repeatedly failed to unite behind "
            "bills on guns."
        ),
        "members in Congress | fearing | the costs | indirect",
    ),
    "as its name suggests": ("As its name suggests, it is a leap in boat building.",),
    "branded with a quotation": (
        "The firm Velmar, which has branded the ship the “best in history,” is large.",
        "Velmar | branded | the ship the “best in history,” | mixed | as which",
    ),
    "those who wonder": ("Those who wonder what a Lund council would look like should wait.",),
    "but he was wrong": (
        "Karl Holm insisted that it had nothing to do with the war, but he was wrong: the war opened the gates.",
        "Karl Holm | insisted | that it had nothing to do with the war | indirect",
    ),
    "raising questions": (
        (
            "A study found that “at least 60 firms gave money to the fund,” raising questions about whether "
            "they wanted favors."
        ),
        "A study | found | that “at least 60 firms gave money to the fund,” | direct",
    ),
    "what they thought": (
        "Supporters of the law made it clear what they thought opponents should do with their boycott.",
    ),
    "a label": (
        "Demanding answers: Her mother Ann Lund told reporters that she had no idea.",
        "Ann Lund | told reporters | that she had no idea | indirect | as Her mother",
    ),
    "denounced with a speech": (
        "Lund denounced the plan with a speech on Friday.",
        "Lund | denounced | the plan | indirect",
    ),
    "charged with": (
        "Prosecutors charged two builders, Holm and Marsh, with stealing steel.",
        "Prosecutors | charged | two builders, Holm and Marsh, with stealing steel | indirect",
    ),
    "reported to the police": ("The vet has reported the death to the police.",),
    "repeated a stunt": ("Holm was repeating the stunt in May.",),
    "what it shows": ("Such a message is rare and it shows how much the party has changed.",),
    "a proposal after a dash": (
        (
            "Karl Holm said he does not want to close the schools — a controversial proposal he has raised at "
            "various points during his campaign."
        ),
        "Karl Holm | said | he does not want to close the schools | indirect",
    ),
    "a subject between dashes": (
        "Ann Lund said closed votes -- those open only to members -- deny many people the right to vote.",
        (
            "Ann Lund | said | closed votes -- those open only to members -- deny many people the right to vote "
            "| indirect"
        ),
    ),
    "argued for decades": (
        "Norway argued for decades that it was the first victim of the war, having been annexed in 1938.",
        "Norway | argued | that it was the first victim of the war, having been annexed in 1938 | indirect",
    ),
    "a dateline without an agency": (
        "WASHINGTON — The dam will hold, Mayor Ann Lund said.",
        "Ann Lund | said | The dam will hold | indirect",
    ),
    "rebuked for": (
        "Holm has been rebuked by opponents for his proposal to ban ships from the port.",
        "opponents | rebuked | Holm / for his proposal to ban ships from the port | indirect",
    ),
}

ONLY_SUPPOSED = {
    "they spoke of blood": (
        "When the trial began on Monday morning, they spoke of blood.",
        "- | spoke of | blood | indirect | as they",
    ),
    "in a speech as": (
        "Evgeniya Holm, editor of the magazine, described Lund in a speech as an amazing politician.",
        "Evgeniya Holm | described | Lund / as an amazing politician | indirect",
    ),
    "not everyone who hoped": ("Not everyone who hoped to attend the funeral has been able to do so.",),
    "our belief": ("The speech stretched our belief that she is telling us the whole story.",),
    "into believing": ("An easy win could mislead her campaign into believing that she has no problem.",),
    "what they can do": ("They can gang up more easily to support or reject a person.",),
    "what they share": ("The two shared what will also be Lund’s fate.",),
    "thank you": ("She nodded, then whispered thank you.",),
    "by whom it is denounced": (
        "The result is a loop in the news media, which is then denounced by Holm for its supposed bias.",
        "Holm | denounced | the news media / for its supposed bias | indirect",
    ),
    "a source in brackets": (
        "Holm overstates some of his claims (the actual number is closer to 15 percent, according to Velmar).",
        "Velmar | according to | the actual number is closer to 15 percent | indirect",
    ),
    "a name after a quotation": (
        "The League tells us, “The costs will rise by half.” We will not wait. “Still Alice” shows that it is late.",
        "League | tells us | “The costs will rise by half.” | direct",
        "Alice | shows | that it is late | indirect",
    ),
}

NOT_IN_WORDS = {
    "a sentence that goes on after its quotation": (
        "“Most of the trouble comes from trying to measure” income, Karl Holm said.",
        "Karl Holm | said | “Most of the trouble comes from trying to measure” income | mixed",
    ),
    "what she would show": ("By offering Holm the post, Lund would show voters she is serious about help.",),
    "offered what they want": ("He offers both sides what they want most.",),
    "a boast without words": (
        "The town boasts what many call the best port of all.",
        "many | call | the best port of all | indirect",
    ),
    "a boast in words": (
        "Holm boasted that the town has the best port.",
        "Holm | boasted | that the town has the best port | indirect",
    ),
    "expressing oneself": ("I was a little boy expressing himself in a loud voice.",),
    "mocked, and the writer goes on": (
        "People have always mocked what they do not understand, and this is a tough one for most.",
        "People | mocked | what they do not understand | indirect",
    ),
    "told to the reader": ("Only the baby can tell you what it is.",),
    "measurements": (
        "Figures published on Monday revealed a surge in new cases. Tests found that the boiler had leaked.",
    ),
    "a study": (
        "A study found that the boiler had leaked.",
        "A study | found | that the boiler had leaked | indirect",
    ),
    "by highlighting": ("It has brought haste to the plan, by highlighting the cost of the dam.",),
}

AT_BOTH_ENDS = {
    "should she come": (
        "Campaigners have said Lund would face the biggest rally “ever seen”, should she come to the town.",
        "Campaigners | said | Lund would face the biggest rally “ever seen”, should she come to the town | mixed",
    ),
    "a dateline of a station": (
        "NORRBY-TARN, FLA. (WSVN) - A crash in the town killed a boy, officials said.",
        "officials | said | A crash in the town killed a boy | indirect",
    ),
}

WHAT_A_READER_MISSED = {
    "so far": (
        "No one has shown signs of the illness, such as fever, so far, the commission said.",
        "the commission | said | No one has shown signs of the illness, such as fever, so far | indirect",
    ),
    "down from": (
        "Velmar now expects sales growth of 1.8 percent and profit growth of 3.5 percent, down from previous guidance.",
        (
            "Velmar | expects"
            " | sales growth of 1.8 percent and profit growth of 3.5 percent, down from previous guidance | indirect"
        ),
    ),
    "he left her": (
        "Ann Lund said she did not know much about Erik Holm, but he left her curious.",
        "Ann Lund | said | she did not know much about Erik Holm, but he left her curious | indirect",
    ),
    "she made him": (
        "Erik Holm said he had never met Ann Lund, but she made him laugh.",
        "Erik Holm | said | he had never met Ann Lund, but she made him laugh | indirect",
    ),
    "he drove": ("Ann Lund said she was tired, and he drove home.", "Ann Lund | said | she was tired | indirect"),
    "most of": (
        "The earnings were not bad, with most of the companies reporting in-line or better-than-expected results.",
        "most of the companies | reporting | in-line or better-than-expected results | indirect",
    ),
    "several of": (
        "Police spoke to several of the drivers complaining that the road was dark.",
        "several of the drivers | complaining | that the road was dark | indirect",
    ),
    "some of": (
        "Some of Norrby's star players lauded the coach.",
        "Some of Norrby's star players | lauded | the coach | indirect",
    ),
    "some of, including": (
        "It drew the anger of some of the club's players, including captain Ann Lund, who have praised the coach.",
        "some of the club's players | praised | the coach | indirect | as who",
    ),
    "some of them": (
        "Some of them said the dam was weak.",
        "- | said | the dam was weak | indirect | as Some of them",
    ),
    "the first mayors": (
        "The first mayors to have walked the whole length of the dam, Ann Lund and Joe Hale, praised the plan.",
        (
            "The first mayors to have walked the whole length of the dam | praised | the plan | indirect"
            " | as The first mayors"
        ),
    ),
    "the writer's opinion": (
        "And that's a big deal as the dam holds all the water of the town, according to Velmar Radio.",
        "Velmar Radio | according to | the dam holds all the water of the town | indirect",
    ),
    "bad news because": (
        "But this is bad news because the dam is old, according to Ann Lund.",
        "Ann Lund | according to | the dam is old | indirect",
    ),
    "a source's opinion": (
        "And that is a crime because the dam is old, according to Ann Lund.",
        "Ann Lund | according to | And that is a crime because the dam is old | indirect",
    ),
    "a date of results": ("Norrby Steel reports earnings Wednesday.",),
    "a date of figures": ("Velmar Bank reports figures on Tuesday.",),
    "results": (
        "Norrby Steel reports earnings of two crowns a share.",
        "Norrby Steel | reports | earnings of two crowns a share | indirect",
    ),
    "as Holmes would say": ("As Holmes would say: “Look at the tracks.”",),
    "as the poet would say": ("As the poet would say, “Nothing is new.”",),
    "what a name stands for": (
        "One Norrby Steel refers to investments intended to create a “seamless” market for customers.",
    ),
    "refers to as": (
        "Ann Lund refers to the plan as “a gift”.",
        "Ann Lund | refers to | the plan as “a gift” | mixed",
    ),
    "resolution and scale": (
        "The resolution and scale let the firm gather insights into our past, revealing how towns change.",
    ),
    "as normal": (
        "A doctor dismissed the picture of the lung as normal.",
        "A doctor | dismissed | the picture of the lung as normal | indirect",
    ),
    "as harmless": (
        "Ann Lund dismissed the noise as harmless.",
        "Ann Lund | dismissed | the noise as harmless | indirect",
    ),
    "as a mediator": (
        "Ann Lund rejected Norway as a mediator.",
        "Ann Lund | rejected | Norway as a mediator | indirect",
    ),
    "as false": (
        "Ann Lund dismissed the report as false.",
        "Ann Lund | dismissed | the report as false | indirect | denied",
    ),
}

WHOM_A_READER_MISTOOK = {
    "a man's doctor": (
        (
            "Ann Lund of the Norrby Infirmary and Erik Holm told the tale of a man who saw his doctor. His doctor"
            " thought that he had a cold."
        ),
        "His doctor | thought | that he had a cold | indirect",
    ),
    "a patient's wife": (
        "Erik Holm of the Norrby Clinic treated a 40-year-old man in May. His wife said he was well again.",
        "His wife | said | he was well again | indirect",
    ),
    "a prisoner's lawyer": (
        "Judge Erik Holm sent a man to prison. His lawyer said the man would appeal.",
        "His lawyer | said | the man would appeal | indirect",
    ),
    "a boy is no she": (
        "Ann Lund taught a boy to swim. Her mother said she was brave.",
        "Ann Lund’s mother | said | she was brave | indirect | as Her mother",
    ),
    "two politicians": (
        "Her post pleased two big politicians: Senator Ann Lund and congresswoman Tina Berg. They said it was fair.",
        "Ann Lund and Tina Berg | said | it was fair | indirect | as They",
    ),
    "two senators": (
        "The dam was visited on Monday by two senators: Ann Lund and Joe Hale. They said it was weak.",
        "Ann Lund and Joe Hale | said | it was weak | indirect | as They",
    ),
    "an age of the story's person": (
        (
            "Jonas Berg has agreed to replace Erik Holm as coach. Holm was dismissed on Monday night. Talks with"
            " Berg's agents lasted for days. The Swedish boss had been out of work since May."
            " The 56-year-old said: “I am excited.”"
        ),
        "Jonas Berg | said | “I am excited.” | direct | as The 56-year-old",
    ),
    "the office of the last one named": (
        (
            "House Speaker Joe Hale said the bill would pass.\n\nTeachers did not see Governor Eric Holm on"
            " Tuesday. His office said he was travelling."
        ),
        "Joe Hale | said | the bill would pass | indirect",
        "Eric Holm’s office | said | he was travelling | indirect | as His office",
    ),
}

# What belongs to a content, and what to the clause of saying.
WHAT_BELONGS_TO_A_CONTENT = {
    "a promise that was not kept": (
        "Ann Lund said the mill had been shut since 2012, although the council had vowed to save it.",
        "Ann Lund | said | the mill had been shut since 2012, although the council had vowed to save it | indirect",
    ),
    "a warning before": (
        "Ann Lund says the pier was unsafe for decades, even though inspectors had warned the port.",
        "Ann Lund | says | the pier was unsafe for decades, even though inspectors had warned the port | indirect",
    ),
    "a need beside a refusal": (
        "Ann Lund said the mill is not for sale, but needs a partner.",
        "Ann Lund | said | the mill is not for sale, but needs a partner | indirect",
    ),
    "a second adjective": (
        "Ann Lund warned that the repairs would be costly, but were necessary.",
        "Ann Lund | warned | that the repairs would be costly, but were necessary | indirect",
    ),
    "the way of a fraud": (
        "Prosecutors charged Paul Marsh with fraud by selling the same boat twice.",
        "Prosecutors | charged | Paul Marsh with fraud by selling the same boat twice | indirect",
    ),
    "the way of a deed": (
        "The union accused the firm of cheating its crews by changing their rotas.",
        "The union | accused | the firm of cheating its crews by changing their rotas | indirect",
    ),
    "the reason of a deed": (
        "The firm denied hiding the report because of the election.",
        "The firm | denied | hiding the report because of the election | indirect | denied",
    ),
    "what others suffered": (
        "Ann Lund accused the firm of hiding the report for years, even as people fell ill.",
        "Ann Lund | accused | the firm of hiding the report for years, even as people fell ill | indirect",
    ),
    "what fell apart meanwhile": (
        "Ann Lund criticised the council for spending money on fountains while schools fell apart.",
        "Ann Lund | criticised | the council for spending money on fountains while schools fell apart | indirect",
    ),
    "a preposition after a day": (
        "Ann Lund spoke on Monday about the mill and its workers.",
        "Ann Lund | spoke | about the mill and its workers | indirect",
    ),
    "a preposition after a hearer": (
        "Ann Lund talks to the News about the closure of the mill.",
        "Ann Lund | talks | about the closure of the mill | indirect",
    ),
    "a preposition after a particle": (
        "Ann Lund spoke out about the mill and its workers.",
        "Ann Lund | spoke out | about the mill and its workers | indirect",
    ),
    "a preposition after its verb": (
        "Ann Lund spoke about the mill and its workers.",
        "Ann Lund | spoke about | the mill and its workers | indirect",
    ),
    "a scene": (
        "Ann Lund criticised the council while supporters waited outside.",
        "Ann Lund | criticised | the council | indirect",
    ),
    "another's argument": (
        "Ann Lund said the mill was safe, while unions argued that it was not.",
        "Ann Lund | said | the mill was safe | indirect",
        "unions | argued | that it was not | indirect",
    ),
}

CASES = {
    f"{table}: {name}": row
    for table, rows in {
        "verbs": VERBS,
        "nouns and passives": NOUNS_AND_PASSIVES,
        "quotations": QUOTATIONS,
        "speakers": SPEAKERS,
        "factuality": FACTUALITY,
        "claims of claims": CLAIMS_OF_CLAIMS,
        "senses": SENSES,
        "clauses": CLAUSES,
        "subjects": SUBJECTS,
        "disputes": DISPUTES,
        "further verbs": FURTHER_VERBS,
        "paragraphs": PARAGRAPHS,
        "posts": POSTS,
        "empty contents": EMPTY_CONTENTS,
        "not said": NOT_SAID,
        "apart": APART,
        "remarks": REMARKS,
        "whole contents": WHOLE_CONTENTS,
        "who is meant": WHO_IS_MEANT,
        "further idioms": FURTHER_IDIOMS,
        "nobody speaks": NOBODY_SPEAKS,
        "what a content needs": WHAT_A_CONTENT_NEEDS,
        "where the writer goes on": WHERE_THE_WRITER_GOES_ON,
        "what is not said yet": WHAT_IS_NOT_SAID_YET,
        "whose words": WHOSE_WORDS,
        "where a content ends": WHERE_A_CONTENT_ENDS,
        "what the speaker did next": WHAT_THE_SPEAKER_DID_NEXT,
        "whose words these are": WHOSE_WORDS_THESE_ARE,
        "not only": NOT_ONLY,
        "drawn": DRAWN,
        "audiences": AUDIENCES,
        "after the speaker": AFTER_THE_SPEAKER,
        "said hedges": SAID_HEDGES,
        "genitives": GENITIVES,
        "tags": TAGS,
        "nothing reported": NOTHING_REPORTED,
        "rarer cues": RARER_CUES,
        "lost words": LOST_WORDS,
        "around quotations": AROUND_QUOTATIONS,
        "whole and bare": WHOLE_AND_BARE,
        "only supposed": ONLY_SUPPOSED,
        "not in words": NOT_IN_WORDS,
        "at both ends": AT_BOTH_ENDS,
        "what a reader missed": WHAT_A_READER_MISSED,
        "whom a reader mistook": WHOM_A_READER_MISTOOK,
        "what belongs to a content": WHAT_BELONGS_TO_A_CONTENT,
    }.items()
    for name, row in rows.items()
}


def written(claim, text):
    """Return a claim in the notation of the tables."""
    marks = ["denied"] * claim.denied + ["hedged"] * claim.hedged + [f"via {claim.via}"] * (claim.via is not None)
    if claim.speaker_mention not in {None, claim.speaker} and not claim.speaker_mention.endswith(f" {claim.speaker}"):
        marks.append(f"as {claim.speaker_mention}")
    content = " / ".join(text[start:end] for start, end in claim.spans)
    return " | ".join([claim.speaker or "-", claim.cue, content, claim.kind.value, *marks])


@pytest.mark.parametrize("case", CASES)
def test_the_construction_yields_its_claims(case):
    text, *expected = CASES[case]

    assert [written(claim, text) for claim in claims(read_document(text))] == expected
