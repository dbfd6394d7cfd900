"""Parts of regular expressions: the phrases with which calls to action, credits and lines of links begin."""

from typing import Final

NAME: Final = (
    r"[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄ][\w.'’-]*+(?: (?:(?:de|van|von|der|den|la|le|al|bin|da|di|del|dos|el|ten|zu)\b"
    r"|[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄ][\w.'’-]*+)){0,4}"
)
OUTLET: Final = (
    r"(?:[\w.’'&-]+ ){0,4}(?:News|Times|Post|Images?|Media|Digital|Press|Photos?|Pool|Group|TV|Network|Tribune|Herald"
    r"|Journal|Globe|Chronicle|Pictures?)(?: (?:Digital|Images?|Agency|Group|Service|Photo))?"
)

# What precedes the name of a live page: no words of a sentence or a channel come before "LIVE".
LIVE_PAGE: Final = (
    r"(?![^.!?]{0,120}\b(?i:on|at|to|by|via|with|from|is|are|was|were|be|been|will|would|can|has|had|have|it|them|him|her|us"
    r"|all|go(?:es)?|went|going|watch(?:ed|ing)?|saw|sees?|seen|broadcast|sh[oe]w[ns]?|air(?:s|ed)?|perform\w*|s[ia]ngs?"
    r"|sung|play\w*|NBC|CBS|ABC|BBC|CNN|Fox|TV|night)\b[^.!?]{0,120} LIVE\b)"
)

LIVE: Final = r" LIVE(?: [Uu]pdates)?"

MARK: Final = r"\s*[:|»>–—-]\s*"

# The rest of a line that does not end like a sentence.
REST: Final = r"(?:[^.!?…]|[.!?](?=[\w/]))*+"

# A line in which somebody says or does something is prose, whatever it begins with.
NO_SPEECH: Final = (
    r"(?!.*\b(?:said|says|told|tells|urged|asked|added|wrote|writes|argued|warned|claimed|insisted|explained|joked"
    r"|replied|demanded|called|shouted|he|she|they|was|were|had|сказал\w*|заяви\w+|призвал\w*|написал\w*|он|она|они"
    r"|sagte\w*|erklärte\w*|dit|disent|dijo|dicen|ha detto|disse|powiedzia\w+)\b)"
)

ALSO: Final = (
    r"read also|also read|see also|also see|read next|must read|don['’]t miss|more on this|more on this story"
    r"|more here|читайте (?:также|ещ[её]|по теме|далее|нас)|читать (?:также|ещ[её]|далее|дальше)|(?:см\."
    r"|смотрите) также|ещ[её] по теме|материалы? по теме|по теме|подробнее|узнать больше|узнайте больше"
    r"|читайте також|дивіться також|більше по темі|прочетете (?:още|също)|lesen sie (?:auch|mehr|dazu|hier)"
    r"|lies auch|mehr (?:dazu|zum thema)|auch interessant|weiterlesen|siehe auch|(?:à )?lire (?:aussi|également"
    r"|la suite)|à lire|voir aussi|pour aller plus loin|sur le même sujet|le[ae]r? (?:también|más)|leer? (?:también"
    r"|más)|(?:te|le) puede interesar|ver también|vea también|sigue leyendo|leia (?:também|mais)|veja (?:também"
    r"|mais)|saiba mais|leggi anche|leggi di più|vedi anche|approfondi(?:sci|menti)|(?:prze)?czytaj (?:też|także"
    r"|również|więcej|dalej)|zobacz (?:też|także|również|więcej)|więcej na (?:ten temat|temat)|lees (?:ook|meer"
    r"|verder)|bekijk ook|läs (?:också|även|mer)|les også|les mer|læs (?:også|mere)|se også|se också|čtěte (?:také"
    r"|více)|přečtěte si(?: také)?|lue (?:myös|lisää)|katso myös|διαβάστε (?:επίσης|ακόμα|περισσότερα)"
    r"|skaitykite (?:taip pat|daugiau)|taip pat skaitykite|lasi arī|loe (?:ka|veel|lisaks)|citește și|citeşte şi"
    r"|ayrıca (?:okuyun|bakınız)|olvassa el"
)
NETWORK: Final = (
    r"facebook|twitter|x \(twitter\)|x|whats ?app|telegram|linkedin|reddit|e-?mail|mail|print|pinterest|messenger"
    r"|copy link|tumblr|vk|vkontakte|вконтакте|viber|instagram|youtube|tiktok|threads|bluesky|mastodon|flipboard"
    r"|pocket|xing|sms|одноклассники|odnoklassniki|ok|google\+|google plus|snapchat|weibo|wechat|digg|stumbleupon"
    r"|фейсбук\w*|телеграм\w*|soundcloud|spotify"
)
SHARE: Final = (
    r"share|tweet|retweet|pin(?: it)?|pinned|like|shares|teilen|weiterleiten|partager|partagez|tweeter|compartir"
    r"|comparte|tuitear|compartilhar|compartilhe|condividi|twitta|udostępnij|podziel się|delen|deel|dela|tipsa|del"
    r"|jaa|sdílet|поделиться|поделитесь|поширити|поділитися|κοινοποίηση|paylaş"
)
SHARED: Final = (
    rf"{NETWORK}|{SHARE}|on|to|via|with|by|auf|bei|über|per|in|sur|par|en|por|no|na|w|su|pe|в|на|с|this|the|article"
    r"|story|post|page|news|options?|sharing|all|more|icon|buttons?|link|friends|image|gallery|video|artikel"
    r"|beitrag|diesen|l'article|cet|este|esta|artículo|noticia|nota|notícia|articolo|artykuł|статьей|статьёй"
    r"|новостью|материалом|друзьями|ссылкой|facebooku|twitterze|social|media|networks?|network|your|copy|save"
    r"|\d[\d.,]*[km]?"
)
MEDIUM: Final = (
    r"newsletters?|channels?|telegram|whats ?app|alerts?|updates|mailing list|podcasts?|youtube|instagram|facebook"
    r"|twitter|tiktok|rss|feed|substack|patreon|social media|google news|канал\w*|телеграм\w*|рассылк\w*|соцсет\w*"
    r"|ютуб\w*|вконтакте|дзен\w*|фейсбук\w*|нас|kanal|kanälen?|(?:telegram|whatsapp)-kanal|canal|chaîne|chaine"
    r"|boletín|boletim|lettre d['’]info\w*|infolettre|réseaux sociaux|redes sociales|redes sociais|canale|social"
    r"|kanału?|kanale|newslettera?|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|kanava"
)
CALL: Final = (
    r"subscribe|join|follow|sign up|подпис(?:ывайтесь|ывайся|аться|ка|ывайтеся|уйтесь|уйся|атися)|подпиши(?:тесь"
    r"|сь)|присоединя(?:йтесь|йся|йтеся)|приєднуйтес[ья]|вступай(?:те)?|заходите|читайте|следите|смотрите"
    r"|абонирай(?:те)? се|abonnier(?:e|t|en)(?: sie)?|abonniere|folg(?:e|t|en)(?: sie)?|suive[zs]|abonnez|abonne"
    r"|rejoign(?:ez|s)|s[ií]gu(?:enos|e|a)|siga|sigan|suscr[ií]b(?:ete|ase|anse|ete)|[uú]nete|únase|inscreva-se"
    r"|assine|siga-nos|segui(?:ci|teci)?|iscriv(?:iti|etevi)|unisciti|śledź|subskrybuj|dołącz|obserwuj|zapisz się"
    r"|volg|abonneer|följ|følg|prenumerera|abonner|tilaa|seuraa|sledujte|odebírejte|ακολουθήστε|εγγραφείτε|sekite"
    r"|prenumeruokite|seko|jälgi"
)
US: Final = (
    r"us|our|now|here|today|me|my|the conversation|for free|uns|unseren?|jetzt|hier|nous|notre|nos|ici|nosotros"
    r"|nuestr[oa]s?|aquí|nos|nosso|nossa|ci|noi|nostr[oa]|nas|nasz\w*|do nas|ons|onze|oss|vår|vårt|os|mukaan|нас"
    r"|нам|наш\w*|за нами|mus|mūsų"
)
HANDLE: Final = (
    r"(?:@\w{2,}|(?:https?://)?(?:t\.me|telegram\.me|bit\.ly|wa\.me|chat\.whatsapp\.com|youtube\.com|youtu\.be"
    r"|instagram\.com|facebook\.com|vk\.com)/[^\s,]+)"
)
PICTURE: Final = (
    r"(?:(?:file|stock|archive|handout) )?(?:photo(?:s|graph|graphs|graphy|graphie)?|pic|images?|pictures?|video"
    r"|illustration|graphics?|bild(?:er)?|foto(?:s|grafie|grafía|grafia)?|titelbild|grafik|symbolbild|illustration"
    r"|infographie|imagen|imágenes|imagem|immagine|zdjęcie|fot|obrázek|afbeelding|beeld|kuva|фото(?:графия|граф)?"
    r"|фото из архива|иллюстрация|кадр|видео|світлина)"
)
CREDIT: Final = (
    r"(?: ?(?:credits?|courtesy|by|source|sources|caption|crédits?|quelle|quellen|fuente|fonte|from|via|von|de"
    r"|del))?(?: of)?"
)
CREDITED: Final = (
    r"(?i:(?:additional |further |original )?(?:reporting|writing|editing|research|graphics)(?:(?:,| and"
    r"|,? &) (?:additional )?(?:reporting|writing|editing|research))? by|compiled by|edited by|translated by"
    r"|contributors?:|with files from|redigiert von|bearbeitet von|übersetzt von|übersetzung:|traduit par"
    r"|traducido por|traduzione di|перевод:|перевод с |редактор:|tłumaczenie:|oprac\.:?"
    r"|opracowa[łl]a?:?)\s*(?=[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄ(]|the |staff)(?:(?:[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄ][\w.'’-]*+|(?i:and|in|for|at"
    r"|by|from|the|of|with|additional|further|reporting|writing|editing|research|newsroom|bureau|staff|desk|de|van"
    r"|von|der|la|al|bin|da|di|el|und|et|y|в|и)\b)[\s,;:./&()\]–—-]*+)++"
)
CONTRIBUTED: Final = r"contributed (?:reporting )?(?:to|for) this (?:report|story|article|dispatch|post)"
PHOTO_AGENCY: Final = (
    r"(?:AFP via )?Getty(?: Images)?|GETTY IMAGES|(?i:getty images|shutterstock|istock(?:photo)?|imago(?: images)?"
    r"|picture[ -]alliance|alamy(?: stock photo)?|unsplash|pixabay|pexels|depositphotos|dreamstime|adobe stock"
    r"|imagn images|zuma(?: press)?|sipa|abaca|scanpix|ullstein(?: bild)?|wikimedia(?: commons)?)"
)
