"""The names of the months in the languages of news sites."""

from typing import Final

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        """
january jan januar jänner janvier janv enero ene janeiro gennaio gen stycznia styczeń sty января янв січня січ
januari ledna leden tammikuuta sausio ιανουαρίου ocak;
february feb febr februar février févr fév febrero fevereiro fev febbraio lutego luty lut февраля фев февр лютого
лют februari února únor helmikuuta vasario φεβρουαρίου şubat;
march mar märz mär mrz mars marzo março marca marzec марта мар март березня бер maart března březen maaliskuuta kovo
μαρτίου mart;
april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апр квітня кві dubna duben huhtikuuta balandžio
απριλίου nisan;
may mai mayo maio maggio mag maja maj мая май травня тра mei května květen toukokuuta gegužės μαΐου mayıs;
june jun juni juin junio junho giugno giu czerwca czerwiec cze июня июн червня чер června červen kesäkuuta birželio
ιουνίου haziran;
july jul juli juillet juil julio julho luglio lug lipca lipiec lip июля июл липня лип července červenec heinäkuuta
liepos ιουλίου temmuz;
august aug août aout agosto ago sierpnia sierpień sie августа авг серпня сер augustus augusti srpna srpen elokuuta
rugpjūčio αυγούστου ağustos;
september sep sept septembre septiembre setembro set settembre września wrzesień wrz сентября сен сент вересня вер
září syyskuuta rugsėjo σεπτεμβρίου eylül;
october oct oktober okt octobre octubre outubro out ottobre ott października październik paź октября окт жовтня жов
října říjen lokakuuta spalio οκτωβρίου ekim;
november nov novembre noviembre novembro listopada listopad lis ноября ноя нояб листопада лис listopadu marraskuuta
lapkričio νοεμβρίου kasım;
december dec dezember dez décembre déc diciembre dic dezembro dicembre desember grudnia grudzień gru декабря дек
грудня гру prosince prosinec joulukuuta gruodžio δεκεμβρίου aralık
""".split(";"),
        start=1,
    )
    for name in names.split()
}
"""The numbers of the months by their names and abbreviations, in lower case."""


def is_month(word: str) -> bool:
    """Whether a word is the name or abbreviation of a month."""
    return word.lower().rstrip(".") in MONTHS
