"""The speaker that a careful reader gives each claim. Add rows freely; change one only with a reason.

Each text comes with the speakers of its claims, in order, under the names the text justifies; a speaker that cannot be
known is "-". A description that may refer to several people stays as it is: no name is better than the wrong one.
"""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document

DESCRIPTIONS = [
    ("Karl Holm, manager of Tarn Rovers, opened the dam. The Norrby manager said it was safe.", "The Norrby manager"),
    ("Karl Holm, manager of Tarn Rovers, opened the dam. The Tarn Rovers manager said it was safe.", "Karl Holm"),
    ("Trade Minister Ann Lund flew to Oslo. The Sudanese minister said the talks had failed.", "The Sudanese minister"),
    ("Ann Lund, Norway's trade minister, flew home. The Norwegian minister said the talks had failed.", "Ann Lund"),
    ("Water Minister Ann Lund opened the dam. The farm minister said it was safe.", "The farm minister"),
    ("Paul Reyes, leader of the Greens, opened the dam. The party leader said it was safe.", "Paul Reyes"),
    ("Deputy Prime Minister Ann Lund opened the dam. The prime minister said it was safe.", "The prime minister"),
    ("Deputy Prime Minister Ann Lund opened the dam. The deputy prime minister said it was safe.", "Ann Lund"),
    ("Former president Paul Reyes came to Oslo. The president said the dam was safe.", "The president"),
    ("Ex-president Paul Reyes came to Oslo. The president said the dam was safe.", "The president"),
    ("President Paul Reyes came to Oslo. The vice president said the dam was safe.", "The vice president"),
    ("King Olaf opened the dam. The King said it was safe.", "Olaf"),
    ("Prime Minister Ann Lund opened the dam. The Prime Minister said it was safe.", "Ann Lund"),
    ("Ann Lund opened the dam. The Prime Minister said it was safe.", "The Prime Minister"),
]

PRONOUNS = [
    ("Joel Abara interviewed Paul Reyes on Monday. He said the dam was safe.", "Paul Reyes"),
    ("Reporter Joel Abara asked Paul Reyes about the dam. He said it was safe.", "Paul Reyes"),
    ("Joel Abara met Paul Reyes on Monday. He said the dam was safe.", "Joel Abara"),
]

RELATIVES = [
    ("Ann Lund has died. Her daughter, Ruth Calder, said she fell.\n\nIn 1950 she came to Oslo. “It rains,” she said.",
     "Ruth Calder, Ann Lund"),
    ("Ann Lund has died. Her daughter, Ruth Calder, was there.\n\n“It was peaceful,” she said.",
     "Ruth Calder"),
    ("The actor Paul Reyes is ill. A friend of the actor said he was at home.", "A friend of the actor"),
    ("The actor Paul Reyes is ill. The actor said he was at home.", "Paul Reyes"),
    ("According to the actor Paul Reyes, the play is over.", "Paul Reyes"),
]  # fmt: skip

SAME_SURNAMES = [
    ("Oskar Holm works with his son Karl Holm. The elder Holm said the dam was safe.", "The elder Holm"),
    ("Oskar Holm met Karl Holm. The younger Holm said it was safe. He added that it was dry.",
     "The younger Holm, The younger Holm"),
    ("Peter Holm Jr. met Peter Holm Sr. on Monday. Holm Jr. said the dam was safe. Holm Sr. said it leaked.",
     "Peter Holm Jr., Peter Holm Sr"),
    ("Karl Holm met Peter Holm Jr. on Monday. Holm Jr. said the dam was safe.", "Peter Holm Jr."),
    ("Peter Holm Jr. was late. Holm said the dam was safe.", "Peter Holm Jr."),
]  # fmt: skip

WORDS_WITH_HYPHENS = [
    ("Her father-in-law said the dam was safe.", "Her father-in-law"),
    ("“The dam is safe,” said Ann Lund's ex-husband.", "Ann Lund's ex-husband"),
    ("The vice-president of the union, who resigned, said the dam was safe.", "The vice-president of the union"),
    ("According to a co-founder of the club, the dam was safe.", "a co-founder of the club"),
    ("Her co-author Paul Reyes said the dam was safe.", "Paul Reyes"),
    ("Vice-president Ann Lund came to Oslo. The vice-president said the dam was safe.", "Ann Lund"),
]


NOT_WHO_IS_NAMED_IN_THE_WORDS = [
    ("Joel Abara opened the museum. “Reyes would have smiled,” he said. Paul Reyes built it.", "Joel Abara"),
    ("Karl Holm runs the mill. “Paul Reyes is a thief. I told Reyes so,” he said.", "Karl Holm"),
    ("Karl Holm runs the mill.\n\n“Paul Reyes bought it. It was sold.”\n\nHe said the price was fair.", "Karl Holm"),
    ("Ruth Calder met the press on Monday. She said Ann Lund had resigned. She added that it was late.",
     "Ruth Calder, Ruth Calder"),
    ("Paul Reyes met Karl Holm in Oslo. He said Holm had lied.", "Paul Reyes"),
]  # fmt: skip

NOT_WHO_IS_ASKED_ABOUT = [
    ("Sir Joel Abara met Lord Holm.\n\nLord Holm gave him a coat.\n\nPressed on Lord Holm, he said it was over.",
     "Joel Abara"),
    ("Paul Reyes runs the port. Karl Holm paid for it. Asked about his ties to Holm, he said the deal was clean.",
     "Paul Reyes"),
    ("Ann Lund runs the port. Ruth Calder has left. Asked about Calder's pay, she said it was fair.", "Ann Lund"),
]  # fmt: skip

NOT_A_PASSER_BY = [
    ("“It is loud here,” Ann Lund said.\n\nA masked man on a bicycle shouted at her. “We are moving,” she added.",
     "Ann Lund, Ann Lund"),
    ("Sgt. Karl Holm said the grave was open. Rain fell on the bones of a buried soldier. Nothing was lost, he said.",
     "Karl Holm, Karl Holm"),
    ("Angelina Ward has had surgery. Her doctor told her he wanted to see her. “I was calm,” she wrote.",
     "Angelina Ward’s doctor, Angelina Ward"),
    ("Ann Lund said the shop was shut. A boy threw a stone at the window. She said she was not afraid.",
     "Ann Lund, Ann Lund"),
]  # fmt: skip

THEY = [
    ("Villagers say the quarry is loud.\n\nWhat angers them most, they say, is that Velmar Stone pays nothing.",
     "Villagers, Villagers"),
    ("Twelve states have sued Velmar Bank. They argue that it lied.", "Twelve states"),
    ("Six newspapers, including the Norrby Post, called for a vote. They said the mayor was unfit.",
     "Six newspapers, Six newspapers"),
    ("Joel Abara said the team was ready. They said the pitch was wet.", "Joel Abara, -"),
    ("Ann Lund and Paul Reyes opened the dam. “It will hold,” they said.", "Ann Lund and Paul Reyes"),
]  # fmt: skip

IT = [
    ("Velmar Bank condemned the verdict. In Egypt people wept. It said the judge was wrong.",
     "Velmar Bank, Velmar Bank"),
    ("Egypt closed the canal on Monday. It said the ships were too large.", "Egypt"),
    ("The play was shown in Malta. It said that war was bad.", "-"),
]  # fmt: skip

AGENTS = [
    ("The plan was derided by Paul Reyes. He said it was late.", "Paul Reyes, Paul Reyes"),
    ("Karl Holm said it was late. The plan was made by Paul Reyes. He called it “a dream”.", "Karl Holm, Paul Reyes"),
    ("Ann Lund's songs were sold by a firm owned by Ruth Calder. She said it was theft.", "Ann Lund"),
]  # fmt: skip

EITHER_COULD_BE_MEANT = [
    ("Paul Reyes opened the dam, and Karl Holm closed it. He said it was safe.", "-"),
    ("Ann Lund met Ruth Calder, a nurse. “We were lucky,” she said. “It rains,” she added.", "-, -"),
    ("Karl Holm and Paul Reyes wrote the report. He said it was late.", "-"),
]  # fmt: skip

NEWLY_DESCRIBED = [
    ("Paul Reyes was furious after Karl Holm's red card. “It is over,” the German told reporters.", "Paul Reyes"),
    ("Paul Reyes was furious after the vote. “It is over,” the Tennessean told reporters.", "Paul Reyes"),
    ("Paul Reyes, runner-up last year, was tired. “Karl Holm was fast,” said the German, who had lost.", "Paul Reyes"),
    ("Ann Lund has a word for Paul Reyes's plan. The Democratic candidate rejected Reyes's call.", "Ann Lund"),
    ("Paul Reyes attacked Sen. Ann Lund. The Ohio Democrat said he was a bully.", "Paul Reyes, Ann Lund"),
    ("Senator Paul Reyes wrote to the lawyer Karl Holm. In the letter, the Utah Republican asks why he left.",
     "Paul Reyes"),
    ("Ann Lund met Paul Reyes and Karl Holm. The actress said it was late.", "Ann Lund"),
    ("Rising star Ann Lund is ill. Prize-winning actress Ann Lund met Ruth Calder. The actress said it was late.",
     "Ann Lund"),
    ("President-elect Paul Reyes won. The future President said the dam was safe.", "Paul Reyes"),
    # Two could be meant.
    ("Ruth Calder met Ann Lund. The actress said it was late.", "The actress"),
    ("Paul Reyes met Karl Holm. The German said it was late.", "The German"),
    ("An analyst, Ann Lund, read Paul Reyes's plan. The Republican candidate said it was late.",
     "The Republican candidate"),
    ("Paul Reyes met Karl Holm. The 25-year-old said it was late.", "The 25-year-old"),
]  # fmt: skip

BY_THE_KIND_THAT_A_NAME_TELLS = [
    ("Velmar Gas & Electric Co. cut the power. Schools closed. The utility said it would rain.",
     "Velmar Gas & Electric Co."),
    ("The Velmar Times was late. The newspaper, long a friend of the port, said it would rain.", "Velmar Times"),
    ("Velmar Gas & Electric Co. bought Tarn Power Ltd. The utility said it would rain.", "The utility"),
    ("Velmar Gas & Electric Co. cut the power. The Ohio utility said it would rain.", "The Ohio utility"),
]  # fmt: skip

SOMEBODYS_RELATIVE_WHO_HAS_SPOKEN = [
    ("Paul Reyes had a son. Karl Holm tried to find his way, according to his uncle. “They lie about it,” he said.",
     "Karl Holm’s uncle, Karl Holm’s uncle"),
]  # fmt: skip

NOT_THE_NOUN_NEXT_TO_THE_SPEAKER = [
    ("The Los Tarnos, Ohio-based company said the dam was late.", "Ohio-based company"),
    ("Dear Ann Lund: My husband and I have been married for thirty years, and he never drives.", ""),
    ("The minister Paul Reyes left. “We want to believe that it is over,” he was quoted by the Velmar Times as saying.",
     "Paul Reyes"),
    ("Paul Reyes was held.\n\nReyes's son: “Dad, you are the one leader we have”", "Reyes's son"),
    ("Karl Holm had talks with Paul Reyes and Ann Lund, a researcher, who warned that the dam would fall.", "Ann Lund"),
    ("Karl Holm met a friend of Ann Lund, who warned that the dam would fall.", "a friend of Ann Lund"),
    ("Years after Paul Reyes announced that he was ill, the basketball player says he is tired.",
     "Paul Reyes, Paul Reyes"),
]  # fmt: skip

WHO_ACTS_FOR_A_COUNTRY = [
    ("Malta is small. The Maltese government said the dam was safe.", "Maltese government"),
    ("Afghanistan is at war. The Afghan ministry of defence said 12 were killed.", "Afghan ministry of defence"),
    ("The army of Norway is small. The Norwegian military said it was late.", "Norwegian military"),
    ("Norway is cold. American officials said it was late. Norway said it rained.", "American officials, Norway"),
]  # fmt: skip

WHO_IS_MADE_OR_LEFT_TO_SAY_IT = [
    ("The firm moves people there, leaving many to wonder whether the port is safe.", "many"),
    ("The council pushed Democrats to moderate their stance and to say they support it.", "Democrats"),
    ("Ann Lund left Oslo to announce that the dam was safe.", "Ann Lund"),
]  # fmt: skip

NOBODY_BEFORE_IT = [
    ("Velmar said the mill would close. It shows how weak the market is.", "Velmar"),
    ("Miss Lund said a girl was ill. Karl Holm hit her. He was held. The victim's ordeal went on. She said it rained.",
     "Lund, -"),
    ("“It rains a lot here in Oslo,” Ann Lund's message read.", "Ann Lund's message"),
]  # fmt: skip

THE_SOURCE_WHO_HAS_JUST_SPOKEN = [
    ("A port spokesperson said it was late. “It rains,” the spokesperson said.",
     "A port spokesperson, A port spokesperson"),
    ("A senior mill source said it was late. The source said it rained.", "A senior mill source, A senior mill source"),
    ("A port official said it was late. Ann Lund said it was early. The official said it rained.",
     "A port official, Ann Lund, The official"),
]  # fmt: skip

OF_ONE_FAMILY = [
    ("Governor Paul Reyes will resign. He met Ann Reyes, his wife, at noon. Reyes said he was tired.", "Paul Reyes"),
    ("Joel Abara will coach the Rovers. Abara's wife, Ruth Abara, is a nurse. “I am glad,” Abara said.", "Joel Abara"),
    ("Mayor Karl Holm was late. His sister, Ann Holm, said the dam leaked. “It is old,” Holm said.",
     "Ann Holm, Ann Holm"),
    ("Sir Karl Holm is ill. Lady Holm, the mayor's wife, said he was at home. Sir Karl said he was well.",
     "Lady Holm, Karl Holm"),
    ("Ann Holm, daughter of Karl Holm, won. Karl Holm had lost. Ann Holm, 50, got most votes. “It is time,” Holm said.",
     "Ann Holm"),
    ("It killed Joel Abara and Karl Holm. Ann Holm, mother of Karl Holm, left. “You lie,” Holm said. “Go,” she said.",
     "Ann Holm, Ann Holm"),
    ("Karl Holm won. Holm thanked voters. Ann Holm, the wife of Karl Holm, joined him. “It is a great day,” Holm said.",
     "Karl Holm, Karl Holm"),
    ("Ann Holm, daughter of Karl Holm, will speak. Karl Holm called the plan a fraud. “It is late,” Holm said.",
     "Karl Holm, Karl Holm"),
]  # fmt: skip

SURNAMES_THAT_ARE_TRADES = [
    ("“Prices rise,” said Lee Baker, a planner. “Folks forget,” added Baker, a writer.", "Lee Baker, Lee Baker"),
    ("Deputy Wayne King was late. “I heard nothing,” said King, who left.", "Wayne King"),
    ("Ruth Carpenter runs the mill. “It is late,” said Carpenter.", "Ruth Carpenter"),
]  # fmt: skip

DESCRIBED = [
    ("Gov. Paul Reyes was in Oslo. The governor said the dam was safe.", "Paul Reyes"),
    ("Rep. Ann Lund was in Oslo. The congresswoman said the dam was safe.", "Ann Lund"),
    ("Gov. Paul Reyes met Gov. Karl Holm. The governor said the dam was safe.", "The governor"),
    ("Velmar Steel closed the mill. The company said it was losing money.", "Velmar Steel"),
    ("Velmar Steel wrote to the Norrby Workers Union. The company said it was losing money.", "Velmar Steel"),
    ("Velmar Steel and Tarn Motors closed their mills. The company said it was losing money.", "The company"),
    ("The Tarn Museum owns the picture. The museum said it was real.", "Tarn Museum"),
    ("The Holm Museum lost its roof. The Kansas-based group said it would march.", "The Kansas-based group"),
    ("The Norrby Fisheries Agency and Congress met. The agency said the fish were gone.", "Norrby Fisheries Agency"),
    ("The Tarn Docks Union met. The group said pay was low.", "Tarn Docks Union"),
    ("The California Water Trade Board met. California WTB said the dam was safe.", "California Water Trade Board"),
    ("The port of Norrby has a new head. Its chair, Anouk Tervo, said trade was slow.", "Anouk Tervo"),
]  # fmt: skip

VERB_BELOW_ANOTHER = [
    ("Ann Lund had the courage to demand that the builders pay.", "Ann Lund"),
    ("Ann Lund took the time to explain that the dam was safe.", "Ann Lund"),
    ("The show of strength inspired Paul Reyes, a farmer, to urge Ann Lund to stay.", "Paul Reyes"),
    ("Paul Reyes found the strength to say that it was over.", "Paul Reyes"),
    ("Ann Lund did not appear but, in a letter to the court, rejected the questions as unfair.", "Ann Lund"),
    ("The court, in a ruling of 19 July 2024, which found that the dam was unsafe, fined the town.",
     "a ruling"),
    ("Ann Lund demanded that the builders answer one question: “Is this what we paid for?”", "Ann Lund"),
]  # fmt: skip

NAMED_LATER = [
    ("The port will close, Norway's trade minister said. Trade Minister Karl Holm blamed the cold.",
     "Karl Holm, Karl Holm"),
    ("The firm's chief executive said sales fell. “It is bad,” chief executive Ann Lund told the press.",
     "Ann Lund, Ann Lund"),
    ("The mayor said the dam leaked. It rained. “It is old,” said Mayor Joel Abara.", "Joel Abara, Joel Abara"),
    ("Norway's trade minister said it was over. Swedish Trade Minister Karl Holm said it was not.",
     "Norway's trade minister, Karl Holm"),
    ("The mayor said the dam leaked. Mayor Joel Abara met Mayor Paul Reyes.", "The mayor"),
    ("His wife said the dam leaked. Paul Reyes's wife, Ann Lund, left.", "His wife"),
]  # fmt: skip

DESCRIBED_NEXT_TO_THEIR_NAMES = [
    ("The company that runs the port, Velmar Docks, denied that it had closed.", "Velmar Docks"),
    ("The man who sold the mill, Paul Reyes, said it was old.", "Paul Reyes"),
    ("Her team mate and older sister, Ann Lund, said the wind was unfair.", "Ann Lund"),
    ("Ann Lund wrote on Facebook accusing the builders of theft.", "Ann Lund"),
    ("Ruth Calder posted on Instagram saying that the dam leaked.", "Ruth Calder"),
    ("London – Thousands of nurses marched on Monday to call for better pay.", "Thousands of nurses"),
    ("According to someone who was in the room, the talks failed.", "someone who was in the room"),
    ("The talks failed, according to people who know both sides.", "people who know both sides"),
    ("An order signed by the mayor said the dam was safe.", "An order signed by the mayor"),
]  # fmt: skip

GOES_ON = [
    ("Norway's Water Ministry said the dam held. Sweden's Water Ministry left. The ministry added that it rained.",
     "Norway's Water Ministry, Sweden's Water Ministry"),
    ("Sweden's Farm Agency said prices fell. Norway's Farm Agency came. The agency added that it was late.",
     "Sweden's Farm Agency, Norway's Farm Agency"),
    ("The Tarn Council wrote to the Norrby Council. Norrby Council left. The council added that it rained.",
     "Norrby Council"),
    ("Norway's Water Ministry met Sweden's Water Ministry. The ministry said that it rained.", "The ministry"),
]  # fmt: skip

CAME_IN_UNNAMED = [
    ("Two teachers unions met on Monday. The unions said 300 people had come.", "Two teachers unions"),
    ("An affidavit from the port police was read. The men were paid in cash, the affidavit said.",
     "An affidavit from the port police"),
    ("Mining experts came to Norrby. The experts noted that the shaft was old.", "Mining experts"),
    ("Mining experts met water experts in Norrby. The experts noted that the shaft was old.", "The experts"),
    ("The harbour board of Norrby met on Monday. The board said the dam was safe.", "The board"),
    ("A harbour board met on Monday. The board said the dam was safe.", "The board"),
    ("A health official was there. An official from Tarn was late. The official said the dam was safe.",
     "The official"),
]  # fmt: skip

ONLY_ONE_POLICE_FORCE = [
    ("Tarn-Norrby Police closed the road. Police said the driver was killed.", "Tarn-Norrby Police"),
    ("The Norrby Police Department closed the road. The police said he was alive.", "Norrby Police Department"),
    ("Norrby Police closed the road. Tarn Police opened it. Police said it was safe.", "Police"),
    ("A road was closed. Police said it was safe.", "Police"),
]  # fmt: skip

WHOSE_OFFICE = [
    ("Mayor Ann Lund was late. Her office said she was ill.", "Ann Lund’s office"),
    ("Paul Reyes did not come. The trial was fair, according to his lawyers.", "Paul Reyes’s lawyers"),
    ("Joel Abara is well, his spokesman said.", "Joel Abara’s spokesman"),
    ("Paul Reyes opened the dam, and Karl Holm closed it. His office said it was safe.", "His office"),
    ("Quillan Holm opened the dam. His office said it was safe.", "His office"),
]  # fmt: skip

IDENTIFIED_BY_A_CLAUSE = [
    ("A lawyer for the woman involved in the case asked for a new trial.",
     "A lawyer for the woman involved in the case"),
    ("A motion brought by Senator Ann Lund calling on the council to meet failed.",
     "A motion brought by Senator Ann Lund"),
    ("According to a paper published by the Norrby Museum on Monday, the sea is warm.",
     "a paper published by the Norrby Museum"),
    ("“It rains,” said a man who goes by “Lofty.”", "a man who goes by “Lofty”"),
    ("“It is cold,” said a diver known as “Otter.”", "a diver known as “Otter”"),
    ("“It is hot,” said a boy nicknamed “Spark.”", "a boy nicknamed “Spark”"),
]  # fmt: skip

PEOPLE_BY_THEIR_CONTEXT = [
    ("Efren Penaflor, 28, runs a school. Ruth Calder was late. “It is late,” says Penaflor.", "Efren Penaflor"),
    ("Norway sent his body home. It said the king was ill.", "Norway"),
    ("Quillan launched his campaign. Quillan said it was late. He said it was over.", "Quillan, Quillan"),
]  # fmt: skip

TITLES_AND_AGENCIES = [
    ("The man was armed, said sheriff’s Sgt. Paul Reyes.", "Paul Reyes"),
    ("According to harbour Capt. Ann Lund, the sea was calm.", "Ann Lund"),
    ("“He fled,” Det. Insp. Karl Holm said.", "Karl Holm"),
    ("(CNN)Melissa Lund said the dam was safe.", "Melissa Lund"),
    ("NORRBY, May 4 (Reuters)-President Paul Reyes said the law was fair.", "Paul Reyes"),
    ("On another rival, Mr. Holm, Mr. Reyes was pressed on why he had said that it was late.", "Reyes"),
    ("Mr. Reyes met Mr. Holm. Mr. Reyes was asked about the dam. He said it was safe.", "Reyes"),
]  # fmt: skip


GENDER_TOLD_BY_PRONOUNS = [
    ("Aubrey Lund was raised by his mother. Lund left his firm. Lund never sold his house. “It is late,” he says.",
     "Aubrey Lund"),
    ("Karl Holm said it was late. The oldest rower was the Frenchwoman Jehanne Calmet. He said that she was right.",
     "Karl Holm, Karl Holm"),
    ("Aubrey Lund sold his farm. A source told the paper it was late. Lund left his wife. “It is done,” he says.",
     "A source, Aubrey Lund"),
]  # fmt: skip

NEITHER_THE_SUBJECT_AROUND_NOR_WHO_IS_ADDRESSED = [
    ("Karl Holm said it was late. Mr. Lund, he said, became “distracted by other things”.", "Karl Holm, Karl Holm"),
    ("Donald Lund came. “Donald,” he said, “you have shown determination.”", "-"),
    ("Mr. Trump, in a tweet last week, ratcheted up his rhetoric, vowing “not to let these people into our country.”",
     "Trump"),
    ("Lund dismissed it as “catch and release.” In May, advocates say, the town kept many in jail.",
     "Lund, advocates"),
]  # fmt: skip

NAMES_TAKEN_FOR_ADVERBS = [
    ("“A thousand of them”: Faily says the leader could be the first.", "Faily"),
    ("His story was revealed as refugees in Tarn spoke of the daily raids they have seen.",
     "-, refugees in Tarn"),
    ("President Karl Lund rode with daughter Malia Lund. Malia Lund smiled. “It is late,” Lund told the paper.",
     "Karl Lund"),
]  # fmt: skip

ORGANIZATIONS_WITHOUT_A_NAME = [
    ("The Norrby Guard met. A rebel group, led by Karl Holm, said it burned it. The organisation said it was late.",
     "A rebel group, A rebel group"),
    ("In an interview with the Norrby Herald, his family said she was kind. They added that she sang.",
     "his family, his family"),
]  # fmt: skip

NAMES_NEXT_TO_THE_SUBJECT = [
    ("In a letter calling for the vote, DRBC President Ann Lund said that “the dam endangers lives.”",
     "Ann Lund, Ann Lund"),
    ("Early investor and self-made millionaire Grant Holm suggests saving a third of the wage.", "Grant Holm"),
    ("Following her find, Ms Lund, 47, said: “It was three feet wide.”", "Lund"),
    ("The house was searched by police and analysis of his computer revealed that he had lied.",
     "analysis of his computer"),
    ("“What is the point of it?” He Jianhua, a former director of the bank, said at an event.", "He Jianhua"),
    ("Minister Julie Bishop met her colleague. Ms Bishop said the talks were good.", "Julie Bishop"),
    ("The Lib Dems met in Norrby. The senior Lib Dem said the race was close.", "The senior Lib Dem"),
    ("Lund scolded the label at the Norrby Music Awards after Lund lost, accusing the firm of greed.", "Lund"),
    ("Ann Lund condemned the behaviour of some inmates, who reportedly cheered, smoked cigars and mocked the guards.",
     "Ann Lund, some inmates"),
]  # fmt: skip

NAMED_IN_THE_CLAUSE_BEFORE = [
    ("Mary Holt said it was good. While the plan did not appeal to Julie Grant, a nurse, she said it was fair.",
     "Mary Holt, Julie Grant"),
    ("Mary Holt left, she said. Although the vote was lost by Ann Lund, she said it was fair.",
     "Mary Holt, Ann Lund"),
    ("Paul Reyes said it was good. When Karl Holm came home, he said the dam leaked.", "Paul Reyes, Karl Holm"),
    ("Paul Reyes said it was good. And while the “Stay. Pay.” rule did not appeal to Karl Holm, he said it was fair.",
     "Paul Reyes, Karl Holm"),
    ("Mary Holt said it was good. While she did not know Julie Grant, she said she liked her.",
     "Mary Holt, Mary Holt"),
    ("Mary Holt said it was good. After Julie Grant met Ann Lund, she said it was late.",
     "Mary Holt, Julie Grant"),
]  # fmt: skip

WHOSE_STATEMENT = [
    ("The army issued a statement on Monday. The statement said two soldiers had died.", "The army"),
    ("In a statement, the Tarn Bank said that it was sorry. The statement added that refunds would come.",
     "Tarn Bank, Tarn Bank"),
    ("The US army said in a statement that it rained.\n\n“It is cold,” the statement said. It added that it hailed.",
     "The US army, The US army, The US army"),
    ("A group of parents sent a letter to the board. “We want time,” the letter said.", "A group of parents"),
    ("The firm denied the charge in a statement.\n\n“We were shocked,” the statement read.", "The firm, The firm"),
    ("She said in a statement that it was over. The statement said that she was ill.", "-, The statement"),
    ("Velmar published a report. The report said that debt was rising.", "The report"),
    ("The army issued a statement. The statement by Velmar said it rained.", "The statement by Velmar"),
]  # fmt: skip

SEVERAL_IN_THE_CLAUSE_BEFORE = [
    ("The banks said no. As Republicans scrambled for cash, they proposed cuts.", "Republicans"),
    ("The banks said no. While activists lost the vote, they said that they would go on.", "activists"),
    ("The unions said no. As prices rose, they said it was late.", "The unions"),
]

NOT_A_PLACE_OR_A_DEVICE = [
    ("His exit angered some members in the county who suspect he planned it.", "some members in the county"),
    ("He met residents of a small town who for decades have accused him of lying.", "residents of a small town"),
    ("European leaders warned that it would rain. He flew to Europe.", "European leaders"),
    ("Karl Holm was heard on a microphone telling an aide to go. Karl Holm was caught on camera calling him a fool.",
     "Karl Holm, Karl Holm"),
]  # fmt: skip

EITHER_OF_ONE_SURNAME = [
    ("Olaf Brask and his brother Peter Brask own the mill. Brask said it would close. He added that it was sad.",
     "Brask, -"),
    ("Olaf Brask, the mayor, is married to Maria Brask, who teaches. Brask said the mill would close.", "Brask"),
    ("Ann Holm, whose husband Karl Holm was killed, met Joel. Holm said it was late. “It is,” she said.",
     "Ann Holm, Ann Holm"),
    ("Karl Holm met Paul Holm in Velmar. Mr. Holm said the mill would close.", "Mr. Holm"),
    ("Karl Holm is the mayor. Paul Holm is a baker. Holm said the mill would close.", "Holm"),
    # The text shows who is meant.
    ("Karl Holm and Ann Holm run the mill. Mrs. Holm said the mill would close.", "Ann Holm"),
    ("Karl Holm and Paul Holm run the mill. Karl Holm said it was old. “It leaks,” Holm said.", "Karl Holm, Karl Holm"),
    ("Karl Holm spoke on Monday for his wife Ann Holm. Holm said the mill would close.", "Karl Holm"),
    ("Karl Holm was late. Karl Holm was tired. Paul Holm and Karl Holm left. Holm said it was late.", "Karl Holm"),
]  # fmt: skip

A_ROLE_BEFORE_A_NAME = [
    ("Another diplomat, former special envoy to Ukraine Kurt Holter, said the talks would go on.", "Kurt Holter"),
    ("Another diplomat, a friend of Kurt Holter, said the talks would go on.", "Another diplomat"),
    ("On Monday, leader of the Open Harbour caravan Ireneo Vasquel said that the march would go on.", "Ireneo Vasquel"),
    ("The leader of the Open Harbour caravan Ireneo Vasquel said the march would go on.", "Ireneo Vasquel"),
    ("Leader of the Open Harbour caravan Ireneo Vasquel said that the march would go on.", "Ireneo Vasquel"),
    ("Filmmaker and producer Judd Holm tweeted, 'I was planning on staying up all night.'", "Judd Holm"),
    ("Around 7:30 p.m. Christmas Eve, the firm wrote on its page, 'We are sorry for the outage.'", "the firm"),
    ("The leader of the strike committee Olvar Tarn said the mill would close. He added that it was sad.",
     "Olvar Tarn, Olvar Tarn"),
    ("The head of the Velmar port Tamsin Varga said the port would close.", "Tamsin Varga"),
    ("The founder of the Blue Lantern group Ildiko Varga said that the march would go on.", "Ildiko Varga"),
    ("The widow of farmer Olvar Tarn said the mill would close.", "The widow of farmer Olvar Tarn"),
    ("The spokesman for Mayor Ann Lund said the mill would close.", "The spokesman for Mayor Ann Lund"),
    ("A filmmaker and a producer said that it was late.", "A filmmaker and a producer"),
    ("On Monday, the coach of the Velmar team, Vasquel, said that the march would go on.", "Vasquel"),
    ("One said the music was loud. Another, Paul Reyes, said that the door was locked.", "One, Paul Reyes"),
    ("Several diplomats spoke. One said that the talks had failed. Another said they would go on.", "-, -"),
]  # fmt: skip

NOT_WHO_IS_MADE_TO_ACT = [
    ("Officials at State worked to get the FBI to change the label of an email while requesting that it be hidden.",
     "Officials at State"),
    ("In the letter – addressed to FBI Director James Lowry – the Utah Republican asks why it was hidden.",
     "the Utah Republican"),
    ("The records show that officials worked to get the bank to pay, while requesting that it be kept quiet.",
     "The records, officials"),
    ("Pressure forced the bank to admit that it had paid.", "the bank"),
]  # fmt: skip

NO_ADVERBS = [
    ("The company flat-out denied the charges in a statement posted on its page.", "The company"),
    ("The firm flat out denied that it had paid.", "The firm"),
    ("The mayor outright rejected the plan.", "The mayor"),
]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        *NAMED_IN_THE_CLAUSE_BEFORE,
        *WHOSE_STATEMENT,
        *SEVERAL_IN_THE_CLAUSE_BEFORE,
        *NOT_A_PLACE_OR_A_DEVICE,
        *NO_ADVERBS,
        *EITHER_OF_ONE_SURNAME,
        *A_ROLE_BEFORE_A_NAME,
        *NEWLY_DESCRIBED,
        *BY_THE_KIND_THAT_A_NAME_TELLS,
        *THE_SOURCE_WHO_HAS_JUST_SPOKEN,
        *SOMEBODYS_RELATIVE_WHO_HAS_SPOKEN,
        *NOT_THE_NOUN_NEXT_TO_THE_SPEAKER,
        *WHO_ACTS_FOR_A_COUNTRY,
        *WHO_IS_MADE_OR_LEFT_TO_SAY_IT,
        *NOBODY_BEFORE_IT,
        *NOT_WHO_IS_MADE_TO_ACT,
        *GENDER_TOLD_BY_PRONOUNS,
        *NEITHER_THE_SUBJECT_AROUND_NOR_WHO_IS_ADDRESSED,
        *NAMES_TAKEN_FOR_ADVERBS,
        *ORGANIZATIONS_WITHOUT_A_NAME,
        *NAMES_NEXT_TO_THE_SUBJECT,
        *GOES_ON,
        *CAME_IN_UNNAMED,
        *ONLY_ONE_POLICE_FORCE,
        *WHOSE_OFFICE,
        *IDENTIFIED_BY_A_CLAUSE,
        *PEOPLE_BY_THEIR_CONTEXT,
        *TITLES_AND_AGENCIES,
        *DESCRIPTIONS,
        *PRONOUNS,
        *RELATIVES,
        *SAME_SURNAMES,
        *WORDS_WITH_HYPHENS,
        *NOT_WHO_IS_NAMED_IN_THE_WORDS,
        *NOT_WHO_IS_ASKED_ABOUT,
        *NOT_A_PASSER_BY,
        *THEY,
        *IT,
        *AGENTS,
        *EITHER_COULD_BE_MEANT,
        *OF_ONE_FAMILY,
        *SURNAMES_THAT_ARE_TRADES,
        *DESCRIBED,
        *VERB_BELOW_ANOTHER,
        *NAMED_LATER,
        *DESCRIBED_NEXT_TO_THEIR_NAMES,
    ],
)
def test_each_claim_has_its_speaker(text, speakers):
    assert ", ".join(claim.speaker or "-" for claim in claims(read_document(text))) == speakers
