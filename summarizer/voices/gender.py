"""Whether a person is spoken of as "he" or "she", as far as title, role or given name tell."""

from enum import StrEnum
from typing import Final


class Gender(StrEnum):
    """The pronoun's gender."""

    MALE = "male"
    FEMALE = "female"


_MALE_TITLES: Final = frozenset(
    "mr sir lord king prince emperor pope father brother son husband widower uncle nephew grandfather"
    " congressman spokesman chairman businessman actor salesman fisherman boyfriend gentleman sheikh sultan"
    " imam monk".split()
)
_FEMALE_TITLES: Final = frozenset(
    "mrs ms miss lady dame queen princess empress mother sister daughter wife widow aunt niece grandmother"
    " congresswoman spokeswoman chairwoman businesswoman actress saleswoman girlfriend nun duchess countess"
    " baroness".split()
)
_MALE: Final = frozenset(
    "aaron abdul abdullah adam adrian ahmad ahmed alan albert alejandro alex alexander alexei alfred ali"
    " allen andre andreas andrei andrew andrzej angelo anthony antonio antony ariel arnold arthur arvydas"
    " barack barry ben benjamin bernard bernie bill billy bob boris brad brandon brendan brett brian bruce"
    " bryan carl carlos charles charlie chen chris christian christopher clarence claude colin craig dale dan"
    " daniel darren dave david dean denis dennis derek diego dimitri dmitry dmitri dominic don donald doug"
    " douglas duncan dwight earl ed eddie eduardo edward edwin elon emmanuel enrique eric erik ernest eugene"
    " evan felipe fernando francis francisco francois frank franklin fred frederick gary gavin geoffrey george"
    " gerald gerard gerhard gilbert giovanni giuseppe glenn gordon graham greg gregory guy hamid hans harold"
    " harry hassan heinz henry herbert howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob"
    " jacques jake jamal james jamie jan jared jason javier jay jean jeff jeffrey jeremy jerome jerry jim"
    " jimmy joachim joao joe joel johannes john johnny jon jonathan jordan jorge jose joseph josh joshua juan"
    " julian jurgen justin karl keith ken kenneth kevin khalid kurt kyle lance larry lars laurent lawrence lee"
    " leo leon leonard lewis liam louis luca lucas luis luke mahmoud malcolm manuel marc marcel marco marcus"
    " mario mark martin marvin matt matteo matthew maurice max michael michel miguel mike mikhail mitch mitt"
    " mohamed mohammad mohammed moses muhammad mustafa nathan neil nicholas nick nicolas nigel nikolai noah"
    " norman oleg oliver olaf omar oscar otto pablo patrick paul pavel pedro peter phil philip philippe pierre"
    " piotr rafael ralph ramon randy raul ray raymond recep reince ricardo richard rick rob robert roberto"
    " robin rodney roger roland ron ronald ross roy rudy rupert russell ryan sam samuel scott sean sebastian"
    " serge sergei sergey sergio seth shane shaun silvio simon stanley stefan stephen steve steven stuart ted"
    " terry theodore thierry thomas tim timothy toby todd tom tommy tony travis trevor tyler uwe vaclav victor"
    " viktor vincent vladimir volodymyr wallace walter warren wayne werner wilhelm will william wolfgang"
    " xavier xi yuri yusuf zachary".split()
)
_FEMALE: Final = frozenset(
    "abigail ada adele agnes aisha alexandra alice alicia alison allison amanda amber amelia amy ana"
    " anastasia andrea angela angelina anita anja ann anna anne annette annie april audrey barbara beatrice"
    " bernadette beth betty beverly brenda bridget brigitte britney camilla carla carly carmen carol carole"
    " caroline carolyn catherine cecilia charlotte chelsea cheryl christina christine cindy claire clara"
    " claudia colleen condoleezza courtney cristina cynthia daisy dana danielle dawn deborah debbie denise"
    " diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen elsa"
    " emily emma erica erika erin esther eva evelyn fatima fiona florence frances francesca gabriela gail"
    " georgia gina giorgia giulia gloria grace greta hannah heather heidi helen helena helga hillary ingrid"
    " irene irina isabel isabella ivanka jacqueline jane janet janice jasmine jean jeanne jennifer jenny"
    " jessica jill jo joan joanna josephine joyce juanita judith judy julia juliana julie june kamala karen"
    " kate katherine kathleen kathryn kathy katie kayleigh kelly kellyanne kim kimberly kirsten kirstjen"
    " kristen kristin kristina larissa laura lauren leah leila leslie lillian linda lisa liz lois loretta lori"
    " lorraine louise lucia lucy lydia lynn madeleine madison maggie malala marcia margaret maria marianne"
    " marie marilyn marine marion marjorie martha mary maureen megan melania melinda melissa mercedes meryl"
    " mia michelle mildred miriam molly monica nadia nancy naomi natalia natalie natasha nicola nicole nikki"
    " nina nora norma olga olivia oprah paige pamela patricia patty paula pauline peggy penelope penny phyllis"
    " priscilla rachel rebecca regina renee rhonda rita roberta rosa rose rosemary ruth sabrina sadie sally"
    " samantha sandra sara sarah selena serena shannon sharon sheila shelly shirley sofia sonia sonya sophia"
    " sophie stacy stella stephanie sue susan susanne suzanne svetlana sylvia tamara tammy tanya tara tatiana"
    " teresa theresa tiffany tina tulsi tracy ursula valerie vanessa vera veronica victoria viola violet"
    " virginia vivian wanda wendy whitney yasmin yolanda yulia yvette yvonne zoe".split()
)

PRONOUNS: Final = {
    "he": Gender.MALE,
    "him": Gender.MALE,
    "his": Gender.MALE,
    "himself": Gender.MALE,
    "she": Gender.FEMALE,
    "her": Gender.FEMALE,
    "hers": Gender.FEMALE,
    "herself": Gender.FEMALE,
}


def gender_of_word(word: str) -> Gender | None:
    """The gender that a title or a noun tells: "Mr.", "spokeswoman"."""
    key = word.lower().removesuffix(".")
    if key in _MALE_TITLES:
        return Gender.MALE
    return Gender.FEMALE if key in _FEMALE_TITLES else None


def gender_of_name(name: str) -> Gender | None:
    """The gender that a full name's first word tells; `None` for a surname alone and for names of either."""
    words = name.lower().split()
    if len(words) < 2:
        return None
    male, female = words[0] in _MALE, words[0] in _FEMALE
    if male == female:
        return None
    return Gender.MALE if male else Gender.FEMALE


def is_given_name(word: str) -> bool:
    """Whether a word is a common given name."""
    return word.lower() in _MALE or word.lower() in _FEMALE
