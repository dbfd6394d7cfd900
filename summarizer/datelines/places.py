"""The cities and countries of datelines, and the words in capitals that are no places."""

import re
from typing import Final

# Cities whose papers put a colon after the dateline.
COLON_CITIES: Final = (
    "(?:NEW DELHI|MUMBAI|KOLKATA|CHENNAI|BENGALURU|HYDERABAD|ISLAMABAD|KARACHI|LAHORE|DHAKA|KUALA LUMPUR|SINGAPORE"
    "|JAKARTA|MANILA|COLOMBO|KATHMANDU|PESHAWAR|JOHOR BARU|KLUANG|KUCHING|KOTA KINABALU|GEORGE TOWN|IPOH|MELAKA"
    "|PUTRAJAYA|SHAH ALAM|PETALING JAYA|KUANTAN|ALOR SETAR|KOTA BARU|SEREMBAN|SIBU|MIRI|PUNE|AHMEDABAD|LUCKNOW|JAIPUR"
    "|BHOPAL|PATNA|SRINAGAR|KOCHI|GUWAHATI|CHANDIGARH|QUETTA|RAWALPINDI|KABUL|DUBAI|ABU DHABI|SHARJAH|DOHA|RIYADH"
    "|JEDDAH|CAIRO|BEIRUT|TEHRAN|BAGHDAD|MUSCAT|MANAMA|KUWAIT CITY|NAIROBI|ABUJA|LAGOS|ACCRA|KAMPALA|HARARE|LUSAKA)"
)
NAMED_CITIES: Final = COLON_CITIES.title().replace("(?:", "(?:Thiruvananthapuram|Visakhapatnam|Bangalore|")
# A dash after a city of the world, or after a city and its country: "Abuja, Nigeria – The".
WORLD_CITIES: Final = NAMED_CITIES.replace(
    "(?:",
    "(?:Amman|Ankara|Athens|Bangkok|Beijing|Berlin|Brussels|Buenos Aires|Canberra|Damascus|Geneva|Hanoi|Hong Kong"
    "|Indianapolis|Istanbul|Jerusalem|Johannesburg|Khartoum|Kinshasa|Kyiv|London|Madrid|Mexico City|Mogadishu|Moscow"
    "|New York|Paris|Pretoria|Rome|Seoul|Taipei|Tel Aviv|Tokyo|Tripoli|Tunis|Vienna|Warsaw|Washington|Yangon|",
    1,
)
# Two other capitalised words may be a person: "Ann Lund, Norland – The …".
FIRST_OF_PLACE: Final = (
    "(?:Addis|Buenos|Cape|East|El|Fort|Kuala|Las|Los|New|North|Phnom|Port|Rio|San|Santa|São|South|St\\.?|Tel|West)"
)
COUNTRIES: Final = (
    "(?:Afghanistan|Algeria|Argentina|Australia|Austria|Bangladesh|Belgium|Bolivia|Brazil|Bulgaria|Cameroon|Canada|Chile"
    "|China|Colombia|Congo|Croatia|Cuba|Cyprus|Denmark|Ecuador|Egypt|England|Ethiopia|Finland|France|Germany|Ghana|Greece"
    "|Haiti|Hungary|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kenya|Kuwait|Lebanon|Liberia"
    "|Libya|Malawi|Malaysia|Mali|Mexico|Morocco|Mozambique|Myanmar|Namibia|Nepal|New Zealand|Niger|Nigeria|Norway"
    "|Pakistan|Panama|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia"
    "|Singapore|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan"
    "|Tanzania|Thailand|Tunisia|Turkey|Türkiye|Uganda|Ukraine|Uruguay|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe"
    "|U\\.K\\.|U\\.S\\.|UK|USA|UAE|United Arab Emirates)"
)

# Words in capitals before a dash that are not places.
NOT_PLACES: Final = frozenset(
    """
NATO UN EU USA UK UAE IMF WHO WTO FIFA UEFA NASA ESA OPEC UNESCO UNICEF OSCE BREXIT COVID COVID-19 AIDS FBI CIA IKEA
BMW IBM BREAKING BREAKING NEWS UPDATE UPDATED EXCLUSIVE EXPLAINER ANALYSIS OPINION WATCH VIDEO LIVE LISTEN READ MORE
JUST IN URGENT ALERT CORRECTION INTERVIEW FACTBOX TIMELINE PHOTOS QUESTION ANSWER NOTE WARNING СРОЧНО МОЛНИЯ ВАЖНО
PLC LTD LLC INC CORP GMBH
ОБНОВЛЕНО ВИДЕО ФОТО ООН НАТО ЕС США EILMELDUNG UPDATE DERNIÈRE MINUTE ÚLTIMA HORA URGENTE PILNE A AN THE
""".split()
)
SHORT_CITIES: Final = frozenset(
    "BAKU BERN BONN BRNO CALI CORK DOHA GAZA GRAZ KIEV KYIV LIMA LYON NICE OSLO RIGA ROME ROMA LVIV OMSK УФА ОМСК"
    " РИГА КИЕВ КИЇВ ЛЬВІВ BARI BATH".split()
)

KNOWN_PLACE: Final = re.compile(
    rf"(?:{WORLD_CITIES}|{FIRST_OF_PLACE} .+|(?:Des|Baton|Grand|Little|Long|Lake|Mount|Salt|Saint|Sioux) .+"
    r"|.+ (?:Atoll|Bay|Beach|City|County|Creek|Falls|Grove|Harbor|Harbour|Heights|Hill|Hills|Island|Islands|Park|Point"
    r"|Port|Rapids|Springs|Town|Township|Valley|Village))(?![\w’'-])",
    re.IGNORECASE,
)
"""What is a place even if nothing but its name says so."""
