"""Lists the labels of menus, sections, buttons and footers of news sites, in many languages."""

from typing import Final


def _phrases(text: str) -> frozenset[str]:
    """Return the phrases of a list separated by semicolons."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";"))


BUTTON_LABELS: Final = _phrases(
    """
comment loader; save story; save this story; save article; save this article; save for later; share article; share
this article; share story; share this story; share full article; copy link; copy link to clipboard; gift article; gift
this article; print article; print this article; email article; email this article; listen to article; listen to this
article; toggle caption; toggle menu; view image in fullscreen; view image in full screen; enlarge image; enlarge this
image; add to reading list; view comments; leave a comment; jump to comments
"""
)
"""The labels of buttons below a headline, which a copy of a page may also glue into a paragraph."""

# Labels that only buttons and footers have, never a subheading.
CONTROL_LABELS: Final = BUTTON_LABELS | _phrases(
    """
privacy policy; privacy notice; privacy statement; privacy settings; privacy center; privacy centre;
your privacy choices; your california privacy rights; do not sell my personal information;
do not sell or share my personal information; do not sell my info; terms of use; terms of service; terms of sale;
terms and conditions; user agreement; legal notices; accessibility; accessibility statement; accessibility help;
accessibility links; community guidelines; community standards; community rules; comment policy; editorial policy;
editorial standards; contact; contact us; contact form; about us; about our ads; our staff; meet the team; masthead;
staff directory; newsroom contacts; media kit; press room; work for us; jobs at our paper; advertise;
advertise with us; advertising with us; advertising solutions; place an ad; place a classified ad;
place an obituary; ad choices; adchoices; your ad choices; interest based ads; rate card; reprints;
reprints and permissions; copyright and licensing; site map; sitemap; site index; site search; rss; rss feed;
rss feeds; faq; faqs; frequently asked questions; help centre; customer service; customer care; customer support;
send feedback; send us feedback; give feedback; send us a tip; send a tip; tip us; news tips; submit a tip;
report an error; report a typo; report this ad; suggest a correction; letters to the editor; submissions;
search for; search icon; search this site; perform search; open search; close search; menu; open menu; close menu;
main menu; back to main menu; menu sections; main navigation; navigation; toggle navigation;
breadcrumb; breadcrumbs; breadcrumb trail links; secondary links; quick links; useful links; close alert; got it;
i accept; i agree; accept all; reject all; previous next; next article; previous article; next post; previous post;
next page; previous page; older posts; newer posts; view all; see all; view more; see more; more; load more;
show all; show less; learn more; find out more; explore more; more info; go back; back to home; back to homepage;
return to top; scroll to top; go to top; sign in; sign out; sign up; sign up now; log in; log out; login; logout;
register now; create account; create an account; create free account; my account; your account; manage account;
my profile; edit profile; my subscriptions; manage subscription; manage my subscription; subscriber services;
subscribe now; subscribe today; become a member; become a subscriber; remember me; forgot password;
forgot your password; password; username; email address; your email; your email address; email (required);
your name; name (required); gift subscriptions; home delivery; print edition; print subscription; digital edition;
e-edition; e-paper; epaper; today's paper; back issues; current issue; latest issue; newsletter; newsletters;
newsletter signup; newsletter sign-up; email newsletters; email alerts; news alerts; notifications;
push notifications; mobile apps; mobile app; our apps; android app; ios app; iphone app; ipad app; app store;
google play; google play store; google news; apple news; download our app; download the app; get the app; follow us;
follow us on; follow us on social media; connect with us; find us on; stay connected; social media; donate now;
make a donation; become a patron; buy me a coffee; support our journalism; support local journalism; powered by;
related topics; related posts; related content; filed under; recent posts; recent comments; popular posts;
trending now; trending news; trending stories; most popular; most viewed; most commented; latest videos;
latest articles; now playing; play video; loading; listen now; saved articles;
read later;
listen to this story;
bookmark; copy; link copied; copy to clipboard; print; print this page;
hide caption; show caption; open image in gallery; view gallery;
back to gallery; view transcript; advertisement oop; article content;
main content; thanks for signing up; sign up for free; sponsored content; branded content; partner content;
paid content; paid post; sponsored; promoted; advertorial; coupons; promo codes; discount codes; voucher codes;
closed captioning; how to complain; all rights reserved; impressum; datenschutz; datenschutzerklärung;
datenschutzhinweise; datenschutzeinstellungen; datenschutz-einstellungen; cookie-einstellungen; agb;
nutzungsbedingungen; nutzungshinweise; nutzungsbasierte werbung; netiquette; kontakt und impressum;
impressum und kontakt; über uns; wir über uns; unser team; das team; mediadaten; anzeige aufgeben; anzeige buchen;
werben sie bei uns; hilfe und kontakt; häufige fragen; kundenservice; leserservice; aboservice; abo-service;
abo-angebote; abonnieren; jetzt abonnieren; abo kündigen; verträge hier kündigen; newsletter abonnieren;
newsletter bestellen; rss-feeds; artikelarchiv; barrierefreiheit; anmelden; abmelden; einloggen; ausloggen;
jetzt anmelden; registrieren; mein konto; mein profil; merkliste; passwort; passwort vergessen; suche; suchen;
suchbegriff; suche öffnen; menü; menü öffnen; menü schließen; hauptnavigation; startseite; zur startseite;
nach oben; zum seitenanfang; seitenanfang; zum inhalt springen; zum hauptinhalt springen; schließen; mehr anzeigen;
weniger anzeigen; alle anzeigen; mehr laden; weitere informationen; weitere themen; weitere artikel;
neueste artikel; auch interessant; verwandte artikel; mehr zum thema; lesen sie auch;
das könnte sie auch interessieren; das könnte dich auch interessieren; meistgelesen; meistgelesene artikel;
am meisten gelesen; alle themen; themenseiten; teilen; merken; drucken; artikel teilen; artikel merken;
artikel drucken; link kopieren; link kopiert; kommentieren; folgen sie uns; folgen sie uns auf; folgt uns; kopieren;
vorlesen; anhören; artikel anhören; mit video; video abspielen; jetzt spenden; unterstützen; widerruf tracking;
utiq verwalten; cookies verwalten; einwilligung widerrufen; empfohlener redaktioneller inhalt; bildrechte;
rundfunkbeitrag; mentions légales; politique de confidentialité; données personnelles; cgu; cgv;
conditions générales; conditions d'utilisation; gestion des cookies; gérer mes cookies; plan du site;
contactez-nous; nous contacter; qui sommes-nous; à propos; publicité; se connecter; se déconnecter; s'inscrire;
s'abonner; je m'abonne; abonnez-vous; mon compte; rechercher; retour en haut; retour à l'accueil; aller au contenu;
fermer; suivant; précédent; voir plus; voir tout; en savoir plus; lire la suite; lire aussi; à lire aussi; partager;
partager l'article; imprimer; enregistrer; copier le lien; commenter; réagir; les plus lus; articles les plus lus;
sur le même sujet; suivez-nous; aviso legal; política de privacidad; política de cookies; términos y condiciones;
condiciones de uso; contáctenos; contáctanos; quiénes somos; publicidad; iniciar sesión; inicia sesión;
cerrar sesión; regístrate; registrarse; suscríbete; suscribirse; suscripción; mi cuenta; buscar; menú;
ir al contenido; volver arriba; cerrar; ver más; ver todo; leer más; compartir; copiar enlace; imprimir; guardar;
comentar; lo más leído; más leídas; lo más visto; síguenos; síganos; te puede interesar; etiquetas;
temas relacionados; noticias relacionadas; hemeroteca; política de privacidade; termos de uso; contato;
fale conosco; quem somos; assine; assine já; cadastre-se; pesquisar; leia mais; leia também; compartilhar;
mais lidas; publicidade; voltar ao topo; note legali; informativa sulla privacy; privacy e cookie;
termini e condizioni; contatti; chi siamo; pubblicità; accedi; registrati; abbonati; abbonamenti; cerca; chiudi;
leggi tutto; leggi anche; continua a leggere; condividi; stampa articolo; commenta; i più letti; seguici;
seguici su; torna su; newsletter gratuita; polityka prywatności; regulamin; reklama; ogłoszenia; zaloguj;
zaloguj się; zarejestruj się; wyloguj; moje konto; szukaj; strona główna; przejdź do treści; zamknij; następny;
poprzedni; zobacz więcej; czytaj więcej; czytaj też; czytaj także; udostępnij; drukuj; skomentuj;
najczęściej czytane; najnowsze; najpopularniejsze; powiązane; tagi; obserwuj nas; subskrybuj; napisz do nas;
privacybeleid; privacyverklaring; cookiebeleid; gebruiksvoorwaarden; over ons; adverteren; inloggen; uitloggen;
abonneren; zoeken; sluiten; lees meer; lees ook; lees verder; delen; meest gelezen; klantenservice;
integritetspolicy; personvern; om oss; kontakta oss; kontakt oss; kontakt os; om os; annonsera; annonser; logga in;
logg inn; log ind; prenumerera; abonner; sök; søk; søg; stäng; läs mer; les mer; læs mere; läs också; les også;
læs også; mest lästa; mest lest; mest læste; nyhetsbrev; nyhedsbrev; till toppen; ota yhteyttä; kirjaudu;
kirjaudu sisään; etsi; valikko; sulje; lue lisää; lue myös; luetuimmat; tietosuoja; tietosuojaseloste; mediatiedot;
ochrana osobních údajů; podmínky užití; přihlásit; přihlásit se; registrovat; předplatné; hledat; zavřít; číst dále;
čtěte také; sdílet; nejčtenější; související články; všechna práva vyhrazena; политика конфиденциальности;
конфиденциальность; пользовательское соглашение; условия использования; правила использования; обратная связь;
о нас; о редакции; реклама; рекламодателям; размещение рекламы; войти; зарегистрироваться; подписаться;
личный кабинет; мой профиль; меню; закрыть; главная; на главную; главная страница; наверх; перейти к содержанию;
показать еще; показать ещё; загрузить еще; читать далее; читать дальше; читать полностью; читайте также; подробнее;
смотрите также; по теме; материалы по теме; похожие новости; самое читаемое; самое популярное; лента новостей;
поделиться; распечатать; версия для печати; сохранить; скопировать ссылку; ссылка скопирована; комментировать;
оставить комментарий; мы в соцсетях; наши соцсети; все права защищены; карта сайта; сообщить об ошибке;
сообщить новость; політика конфіденційності; правила користування; про проект; увійти; підписатися; пошук;
на головну; закрити; читати далі; читайте також; популярне; поділитися; останні новини; всі права захищені;
zum artikel; aktuelle ausgabe; allgemeine geschäftsbedingungen; 利用規約; 著作権; 個人情報; 会社案内; 採用情報;
サイトマップ; サイトポリシー; お問い合わせ; 検索; ログイン; 関連記事; もっと見る; アクセスランキング;
プライバシーポリシー; 新聞広告ガイド
"""
)

# Names of sections, and ambiguous labels of buttons; within a text, a single one may be a subheading.
SECTION_NAMES: Final = _phrases(
    """
schliessen; settings; premium; food and drink; drink; press releases; retirement; rechtliches; china; ukraine;
russia; australia; canada; india; israel; iran; gaza; germany; france; spain; italy; united kingdom; united states;
scotland; ireland; new zealand; south africa; japan; brazil; mexico; turkey; poland; london; new york; berlin;
hamburg; afrika; asien; amerika; usa; frankreich; italien; spanien; russland; nahost; naher osten; ukraine-krieg;
europa league; dfb-pokal; essen und trinken; trinken; psychologie; black friday; coronavirus; covid-19; pandemic;
pop; rock; jazz; mahjong; saudi arabia; korrekturen; rätsel und spiele; apple; amazon; google; microsoft;
conservative; liberal; democrats; republicans; campaigns; privacy; terms; legal notice; legal; disclaimer; imprint;
code of conduct; corrections; corrections and clarifications; contacts; about; who we are; our team; press office;
work with us; permissions; licensing; copyright; feeds; help; help center; support us; feedback; search; close;
cancel; ok; accept; agree; decline; submit; send; continue; dismiss; skip; next; previous; prev; back; homepage;
front page; top; register; account; profile; subscriptions; subscription; subscribers; membership; user; website;
archive; archives; apps; follow; connect; our network; our partners; our brands; our company; donate; related; tags;
topics; categories; trending; popular; latest news; latest stories; top stories; more stories; more news; just in;
up next; play; pause; mute; unmute; autoplay; listen; save; saved; copied; report; hide; show; caption; transcript;
thank you for reading; search results; kontakt; redaktion; anzeigen; werben; karriere; stellenangebote; hilfe;
abonnement; abonnements; abo; archiv; privatsphäre; einstellungen; zurück; weiter; mehr; confidentialité;
recrutement; connexion; recherche; accueil; aide; contacto; sobre nosotros; inicio; portada; siguiente; anterior;
ayuda; entrar; o nas; więcej; zapisz; prenumerata; redakcja; pomoc; aanmelden; lukk; luk; dela; del; tilaa; haku;
jaa; o nás; inzerce; tisk; diskuse; контакты; о проекте; о компании; редакция; вакансии; вход; выйти; регистрация;
подписка; поиск; найти; вверх; назад; далее; дальше; вперед; еще; ещё; популярное; последние новости;
главные новости; главное; печать; обсудить; теги; метки; рассылка; архив; контакти; про нас; головна; більше;
ランキング; リンク; トップ; news; home; sport; sports; video; videos; audio; business; politics; entertainment;
opinion; opinions; world; lifestyle; life; travel; jobs; podcast; podcasts; health; tv; radio; science; careers;
technology; tech; events; weather; culture; music; food; services; service; shop; sections; books; obituaries;
obits; real estate; reviews; international; classifieds; features; live; games; style; magazine; education; crime;
movies; money; editorial; editorials; economy; cars; photos; markets; local; living; film; fashion; deals; comment;
comics; arts; art; personal finance; finance; environment; columnists; columns; shopping; fitness; media; gaming;
energy; digital; community; world news; security; royals; property; policy; parenting; innovation; competitions;
design; tickets; television; mobile; letters; investing; investigations; horoscopes; horoscope; beauty; blogs; blog;
forum; forums; autos; auto; space; small business; internet; climate; breaking; breaking news; latest;
transportation; photography; motoring; insurance; homes; guides; fintech; featured; explore; contests; donations;
wellness; traffic; tests; sustainability; streaming; store; staff; specials; software; society; showbiz; religion;
regional; region; restaurants; resources; pets; nutrition; nature; national; nation; galleries; gallery; history;
destinations; cybersecurity; currencies; commodities; cartoons; banking; watch; watchlist; trending topics;
tv listings; theatre; theater; things to do; spotlight; special reports; smartphones; sci-tech; retail; psychology;
navigation menu; military; home and garden; high school; healthcare; health care; family; fact check; enterprise;
elections; congress; contributors; commercial; celebrity; celebrities; awards; advice; all news; bonds; stocks;
crossword; crosswords; puzzles; sudoku; quiz; quizzes; polls; wine; wellbeing; weddings; voices; stories; stars;
social; shows; tv shows; tv guide; tv schedule; schedule; people; outdoors; ideas; interview; interviews;
industries; industry; hotels; hardware; gadgets; festivals; exclusive; exclusives; cities; commentary; analysis;
perspectives; analyses; celebrations; betting; brexit; company; companies; aerospace; adventures;
opinion and analysis; long reads; longreads; in depth; in-depth; in pictures; in focus; explainers; explainer;
multimedia; infographics; weekend; webinars; wealth; transfers; tools; tips; team; taste; startups; standings;
stats; scores; results; fixtures; series; research; relationships; rankings; racing; questions; programmes;
programs; physics; partners; partner; odds; mortgages; mining; medicine; manufacturing; logistics; luxury; love;
lottery; local news; local sports; kitchen; kids; immigration; housing; holidays; gear; gardening; garden; extras;
drones; driving; drive; downloads; discounts; diversions; defense; defence; dance; cryptocurrency; crypto; creators;
corporate; cooking; recipes; consumer; college; calendar; automotive; associations; archaeology; announcements;
animals; ai; artificial intelligence; all articles; all topics; all stories; live tv; live news; live blog;
live updates; live scores; newsroom; documentaries; documentary; editor's picks; staff picks; must reads;
hot topics; good news; just for you; for you; my feed; edition; editions; english; war; peace; justice; law; courts;
police; accidents; disasters; labor; labour; work; career; employment; agriculture; farming; shipping; aviation;
trade; taxes; savings; pensions; rentals; vehicles; football; soccer; tennis; golf; cricket; rugby; rugby union;
rugby league; basketball; baseball; hockey; ice hockey; boxing; cycling; athletics; swimming; skiing; snooker;
darts; motorsport; motorsports; formula 1; formula one; f1; nfl; nba; mlb; nhl; ufc; mma; wrestling; horse racing;
esports; olympics; olympic games; world cup; champions league; premier league; college football; nascar;
winter sports; american football; volleyball; handball; athletes; europe; asia; africa; middle east; latin america;
americas; north america; south america; asia pacific; oceania; uk; us; u.s.; us & canada; eu; uk news; us news;
u.s. news; us edition; uk edition; us politics; uk politics; international news; national news; national security;
foreign policy; foreign affairs; world politics; white house; nachrichten; aktuelles; aktuell; schlagzeilen;
eilmeldungen; newsticker; ticker; liveticker; politik; innenpolitik; außenpolitik; landespolitik; netzpolitik;
wirtschaft; finanzen; börse; geld; panorama; kultur; feuilleton; gesellschaft; wissen; wissenschaft; gesundheit;
technik; digitales; auto und verkehr; verkehr; mobilität; reise; reisen; fussball; fußball; bundesliga;
2. bundesliga; 3. liga; eishockey; wintersport; formel 1; radsport; regionalsport; lokalsport; medien; meinung;
meinungen; kommentar; kolumnen; leserbriefe; debatte; wetter; unwetter; unternehmen; themen; thema; ressorts;
rubriken; ratgeber; verbraucher; familie; leben; leute; menschen; stil; mode; essen; genuss; ernährung; rezepte;
kochen; wohnen; haus und garten; garten; immobilien; bauen; beruf; bildung; schule; studium; geschichte; natur;
umwelt; klima; klimawandel; nachhaltigkeit; energie; kriminalität; blaulicht; polizei; justiz; regionales; regionen;
lokales; inland; ausland; welt; deutschland; europa; musik; kino; fernsehen; serien; kunst; literatur; bücher; buch;
klassik; comedy; unterhaltung; promis; boulevard; spiele; rätsel; kreuzworträtsel; gewinnspiele; gewinnspiel;
veranstaltungen; termine; kalender; freizeit; gastronomie; gastro; kinder; trauer; traueranzeigen; todesanzeigen;
kleinanzeigen; stellenmarkt; marktplatz; gutscheine; prospekte; partnersuche; leserreisen; verlag; presse;
mediathek; bilder; fotos; fotostrecken; infografik; übersicht; inhalt; zeitung; magazin; sonderthemen; dossier;
dossiers; wahlen; wahl; kaufberatung; vergleich; preisvergleich; versicherungen; rente; steuern; recht; sicherheit;
medizin; psyche; beziehung; partnerschaft; weltraum; archäologie; chronik; wochenende; tv-programm; reportagen;
statistiken; ergebnisse; tabellen; ergebnisse und tabellen; kultur und unterhaltung; österreich; schweiz;
actualités; actualité; actus; à la une; la une; en direct; en continu; direct; politique; monde; société; économie;
bourse; argent; sciences; santé; planète; environnement; climat; éducation; médias; technologies; numérique; idées;
débats; tribunes; éditorial; éditos; faits divers; faits-divers; régions; locales; météo; cinéma; musique; livres;
théâtre; télévision; cuisine; recettes; voyage; voyages; tourisme; immobilier; emploi; automobile; jeux;
mots croisés; vidéo; vidéos; le journal; enquêtes; élections; afrique; amériques; asie; moyen-orient; histoire;
loisirs; sorties; annonces; carnet; nécrologie; programme tv; m le mag; noticias; últimas noticias; última hora;
actualidad; política; internacional; nacional; mundo; españa; economía; negocios; mercados; dinero; sociedad;
cultura; deportes; deporte; fútbol; tenis; baloncesto; ciclismo; fórmula 1; motor; ciencia; salud; educación;
tecnología; medio ambiente; clima; opinión; editoriales; columnas; columnistas; cartas; sucesos; policiales;
judiciales; televisión; cine; música; libros; arte; gente; estilo; moda; belleza; gastronomía; recetas; cocina;
viajes; turismo; inmobiliaria; empleo; juegos; crucigramas; pasatiempos; horóscopo; loterías; lotería; vídeos;
fotogalerías; temas; secciones; servicios; regiones; ciudad; américa; latinoamérica; elecciones; obituarios;
clasificados; el tiempo; tiempo; entrevistas; reportajes; en vivo; en directo; espectáculos; farándula; bienestar;
familia; historia; agenda; notícias; economia; esportes; esporte; futebol; brasil; cidades; saúde; educação;
tecnologia; opinião; colunas; colunistas; entretenimento; famosos; previsão do tempo; loterias; ciência;
meio ambiente; polícia; últimas; notizie; ultime notizie; ultim'ora; cronaca; cronache; politica; esteri; interni;
mondo; italia; finanza; borsa; spettacoli; spettacolo; calcio; serie a; motori; scienza; scienze; salute; scuola;
università; ambiente; opinioni; editoriali; commenti; cinema; musica; libri; teatro; televisione; cucina; ricette;
viaggi; casa; immobili; lavoro; giochi; oroscopo; meteo; foto; regioni; città; personaggi; benessere; storia;
wiadomości; najnowsze wiadomości; aktualności; kraj; świat; polska; polityka; gospodarka; biznes; finanse;
pieniądze; giełda; społeczeństwo; kultura; piłka nożna; siatkówka; żużel; nauka; zdrowie; edukacja; technologie;
technologia; środowisko; klimat; opinie; felietony; komentarze; publicystyka; wywiady; reportaże; religia; policja;
kryminalne; wypadki; regiony; lokalne; miasto; pogoda; filmy; muzyka; książki; teatr; telewizja; program tv;
gwiazdy; rozrywka; styl życia; uroda; kuchnia; przepisy; podróże; turystyka; nieruchomości; praca; motoryzacja; gry;
krzyżówki; horoskop; wideo; zdjęcia; galerie; wojna w ukrainie; wybory; na żywo; zprávy; domácí; zahraničí; svět;
politika; ekonomika; byznys; peníze; fotbal; hokej; věda; zdraví; školství; názory; komentáře; rozhovory; krimi;
počasí; hudba; knihy; cestování; bydlení; hry; soutěže; volby; nieuws; net binnen; binnenland; buitenland; politiek;
economie; cultuur; muziek; boeken; wetenschap; gezondheid; onderwijs; voetbal; wielrennen; weer; verkeer; koken;
reizen; wonen; puzzels; nyheter; nyheder; senaste nytt; siste nytt; seneste nyt; inrikes; utrikes; innenriks;
utenriks; indland; udland; världen; verden; politikk; ekonomi; økonomi; næringsliv; näringsliv; erhverv; samhälle;
samfunn; samfund; nöje; underholdning; fotboll; fotball; fodbold; ishockey; vetenskap; vitenskap; videnskab; hälsa;
helse; sundhed; debatt; debat; ledare; leder; meninger; åsikter; kommentarer; väder; vejr; vær; musikk; böcker;
bøker; bøger; mat; mad; resor; rejser; bostad; bolig; bil; teknik; teknologi; uutiset; tuoreimmat; kotimaa;
ulkomaat; maailma; politiikka; talous; kulttuuri; urheilu; jääkiekko; jalkapallo; tiede; terveys; mielipide;
mielipiteet; sää; viihde; ruoka; matkailu; asuminen; autot; новости; новости дня; лента; сегодня; политика;
экономика; бизнес; финансы; деньги; общество; происшествия; криминал; мир; в мире; россия; в россии; страна;
регионы; регион; город; москва; армия; война; безопасность; право; закон; культура; спорт; футбол; хоккей; теннис;
наука; наука и техника; технологии; техника; здоровье; медицина; образование; экология; климат; религия; история;
мнение; мнения; аналитика; интервью; репортажи; репортаж; колонки; блоги; авторы; статьи; видео; фото; фоторепортаж;
галерея; инфографика; подкасты; спецпроекты; проекты; сюжеты; темы; темы дня; рубрики; разделы; эфир; прямой эфир;
программы; телепрограмма; погода; афиша; кино; музыка; книги; театр; шоу-бизнес; звезды; мода; стиль; красота; еда;
рецепты; дом; семья; дети; недвижимость; авто; транспорт; туризм; путешествия; отдых; работа; карьера; игры;
гороскоп; курсы валют; выборы; снг; европа; азия; сша; украина; новини; стрічка; політика; економіка; бізнес;
фінанси; суспільство; події; світ; у світі; україна; війна; освіта; здоров'я; технології; думки; відео; інтерв'ю;
київ; икономика; свят; българия; култура; ειδήσεις; πολιτική; οικονομία; κοινωνία; κόσμος; διεθνή; αθλητικά;
αθλητισμός; πολιτισμός; υγεία; επιστήμη; τεχνολογία; περιβάλλον; απόψεις; γνώμες; καιρός; αρχική; επικοινωνία;
haberler; gündem; son dakika; siyaset; dünya; türkiye; spor; futbol; kültür; kültür sanat; sağlık; eğitim; bilim;
teknoloji; yaşam; yazarlar; hava durumu; astroloji; deutsch; français; español; italiano; português; polski;
русский; українська; türkçe; ελληνικά; magyar; română; srpski; hrvatski; shqip; български; العربية; فارسی; ქართული;
עברית; 中文; 日本語; 한국어; svenska; norsk; dansk; suomi; čeština; nederlands; 政治; 経済; 国際; 社会; 社説;
スポーツ; オピニオン; 速報; 地域; 写真; 動画; ライフ; コラム; 連載; 特集; 天気; 野球; サッカー; ラグビー; ゴルフ;
相撲; 競馬; 選挙; 世論調査; マーケット; 文化; 科学; 教育; 医療; 健康
"""
)
