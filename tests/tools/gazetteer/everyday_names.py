"""Names of countries, regions and time zones that people use and that no package lists."""

from types import MappingProxyType
from typing import Final

COUNTRIES: Final = MappingProxyType(
    {
        "AE": "UAE, Emirates, Эмираты, Емірати, Emiratos, Émirats, Emirate",
        "BA": "Bosnia, Босния, Боснія, Bosnie, Bosnien",
        "BY": "Byelorussia, Белоруссия, Білорусія, Bielorrusia, Biélorussie, Weißrussland, Weissrussland",
        "CD": "Congo, DR Congo, DRC, Democratic Republic of the Congo, Конго, ДР Конго, Kongo",
        "CG": "Congo, Republic of the Congo, Конго, Kongo",
        "CI": "Ivory Coast, Кот-д’Ивуар, Берег Слоновой Кости, Costa de Marfil, Elfenbeinküste",
        "CV": "Cape Verde, Кабо-Верде, Cabo Verde, Kap Verde, Cap-Vert",
        "CZ": "Czech Republic, Чешская Республика, República Checa, République tchèque, Tschechische Republik",
        "FM": "Micronesia, Микронезия, Micronésie, Mikronesien",
        "GB": (
            "UK, U.K., GB, Britain, Great Britain, England, Scotland, Wales, Northern Ireland,"
            " Англия, Шотландия, Уэльс, Британия, Северная Ирландия, Англія, Шотландія, Уельс, Британія,"
            " Велика Британія, Inglaterra, Escocia, Gales, Gran Bretaña, Angleterre, Écosse, Pays de Galles,"
            " Grande-Bretagne, Großbritannien, Schottland"
        ),
        "KG": "Kirgizia, Киргизия, Киргизстан, Kirghizistan, Kirgisien",
        "KP": "DPRK, КНДР, Corea del Norte, Corée du Nord, Nordkorea",
        "KR": "Korea, South Korea, Корея, Южная Корея, Південна Корея, Corea, Corée, Südkorea",
        "MD": "Moldavia, Молдавия, Молдавія, Moldavie, Moldawien",
        "MK": "Macedonia, Македония, Македонія, Macédoine, Mazedonien",
        "MM": "Burma, Бирма, Бірма, Birmania, Birmanie, Birma",
        "NL": "Holland, Голландия, Голландія, Holanda, Hollande",
        "PS": "Palestine, Палестина, Palestina, Palästina",
        "RU": "Russian Federation, Российская Федерация, РФ",
        "SZ": "Swaziland, Свазиленд, Свазіленд, Swasiland",
        "TL": "East Timor, Восточный Тимор, Східний Тимор, Timor Oriental, Osttimor",
        "TR": "Turkey, Türkiye, Turkiye, Турция",
        "US": (
            "USA, US, U.S., U.S.A., America, United States of America, США, Америка, Соединённые Штаты Америки,"
            " Сполучені Штати Америки, EE. UU., EEUU, Estados Unidos de América, Amérique, États-Unis d’Amérique,"
            " Amerika, Vereinigte Staaten von Amerika"
        ),
        "VA": "Vatican, Holy See, Ватикан, Vaticano, Vatikan",
        "ZA": "RSA, ЮАР, ПАР",
    }
)
"""By ISO code, with commas between them."""

UNLISTED: Final = MappingProxyType(
    {
        "AC": "Atlantic/St_Helena",
        "CQ": "Europe/Guernsey",
        "DG": "Indian/Chagos",
        "EA": "Africa/Ceuta",
        "IC": "Atlantic/Canary",
        "TA": "Atlantic/St_Helena",
        "XK": "Europe/Belgrade",
    }
)
"""Territories that CLDR names and zone.tab leaves out."""

ABBREVIATIONS: Final = MappingProxyType(
    {
        "ALMT": "Asia/Almaty",
        "ART": "America/Argentina/Buenos_Aires",
        "AST": "Asia/Riyadh",
        "AZT": "Asia/Baku",
        "BRT": "America/Sao_Paulo",
        "BST": "Asia/Dhaka",
        "CLT": "America/Santiago",
        "COT": "America/Bogota",
        "CT": "America/Chicago",
        "ET": "America/New_York",
        "GET": "Asia/Tbilisi",
        "GST": "Asia/Dubai",
        "ICT": "Asia/Bangkok",
        "IRKT": "Asia/Irkutsk",
        "IRST": "Asia/Tehran",
        "KRAT": "Asia/Krasnoyarsk",
        "MAGT": "Asia/Magadan",
        "MMT": "Asia/Yangon",
        "MT": "America/Denver",
        "MYT": "Asia/Kuala_Lumpur",
        "NOVT": "Asia/Novosibirsk",
        "NPT": "Asia/Kathmandu",
        "OMST": "Asia/Omsk",
        "PET": "America/Lima",
        "PETT": "Asia/Kamchatka",
        "PHT": "Asia/Manila",
        "PT": "America/Los_Angeles",
        "SAMT": "Europe/Samara",
        "SGT": "Asia/Singapore",
        "TRT": "Europe/Istanbul",
        "UZT": "Asia/Tashkent",
        "VET": "America/Caracas",
        "VLAT": "Asia/Vladivostok",
        "YAKT": "Asia/Yakutsk",
        "YEKT": "Asia/Yekaterinburg",
        "МСК": "Europe/Moscow",
    }
)
"""What people write where tzdata has only a number, or means another zone."""

REGIONS: Final = MappingProxyType(
    {
        ("CA", "01"): ("AB", "Alberta"),
        ("CA", "02"): ("BC", "British Columbia"),
        ("CA", "03"): ("MB", "Manitoba"),
        ("CA", "04"): ("NB", "New Brunswick"),
        ("CA", "05"): ("NL", "Newfoundland and Labrador"),
        ("CA", "07"): ("NS", "Nova Scotia"),
        ("CA", "08"): ("ON", "Ontario"),
        ("CA", "09"): ("PE", "Prince Edward Island"),
        ("CA", "10"): ("QC", "Quebec"),
        ("CA", "11"): ("SK", "Saskatchewan"),
        ("CA", "12"): ("YT", "Yukon"),
        ("CA", "13"): ("NT", "Northwest Territories"),
        ("CA", "14"): ("NU", "Nunavut"),
        ("AU", "01"): ("ACT", "Australian Capital Territory"),
        ("AU", "02"): ("NSW", "New South Wales"),
        ("AU", "03"): ("NT", "Northern Territory"),
        ("AU", "04"): ("QLD", "Queensland"),
        ("AU", "05"): ("SA", "South Australia"),
        ("AU", "06"): ("TAS", "Tasmania"),
        ("AU", "07"): ("VIC", "Victoria"),
        ("AU", "08"): ("WA", "Western Australia"),
    }
)
"""The code and name of the provinces of Canada and the states of Australia, by GeoNames' codes."""
