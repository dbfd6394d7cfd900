import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Dropped
from summarizer.reading.lines.boilerplate import reason_to_drop, without_boilerplate

PROSE = "The harbour was closed for a week while divers looked for the anchor that the ferry had lost in the storm."


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Read More:  Ferry Firm Fined Over Lost Anchor", "read more"),
        ("READ ALSO | Ferry firm fined", "read more"),
        ("LEARN MORE Ferry firm fined over an anchor Critics say that others could be lost.", "read more"),
        ("Harbour hearing LIVE updates", "read more"),
        ("A bell lies in the harbour. Another is on the quay. Doe Photography / Shutterstock", "caption"),
        ("The ferry left without an anchor. Getty Images", "caption"),
        ("6 The ferry left without its anchor on Monday. Jane Doe", "caption"),
        ("4 Footage of the divers in the storm. Obtained by Harbour Post", "caption"),
        ("Divers look for the bell on Monday. | Photo Credit: Harbour Agency", "caption"),
        ("Harbour City CNN —", "dateline"),
        ("Published in Harbour, May 8th, 2026", "credits"),
        ("(HBN)", "credits"),
        ("Also read: Ferry firm fined", "read more"),
        ("Read more about the lost anchor here", "read more"),
        ("Read more »", "read more"),
        ("___", "navigation"),
        ("SCROLL DOWN FOR VIDEO", "navigation"),
        ("10.14am", "navigation"),
        ("3.05 pm", "navigation"),
        ("12.30pm", "navigation"),
        ("With Post wires", "navigation"),
        ("Listen to Harbour Beat live at 12:45 and 17:45 weekdays - or listen back here.", "navigation"),
        ("Related: Ferry firm fined", "related"),
        ("Share", "share row"),
        ("Facebook | Twitter | WhatsApp | Email", "share row"),
        ("Share on Facebook", "share row"),
        ("👉 Subscribe @harbournews", "subscribe"),
        ("Join our channel", "subscribe"),
        ("Follow us on Twitter.", "subscribe"),
        ("Sign up for our newsletter", "newsletter"),
        ("Get the news in your inbox every morning", "newsletter"),
        ("Photo: Jane Doe", "caption"),
        ("Image: Jane Doe / Harbour Agency", "caption"),
        ("Photo by Jane Doe/Harbour Agency", "caption"),
        ("(Reporting by Jane Doe; editing by Sam Roe)", "credits"),
        ("© 2026 Harbour News", "copyright"),
        ("Copyright Harbour News. All rights reserved.", "copyright"),
        ("This site uses cookies to improve your visit.", "cookies"),
        ("Accept all cookies", "cookies"),
        ("ADVERTISEMENT", "advertisement"),
        ("Story continues below advertisement", "advertisement"),
        ("3 min read", "navigation"),
        ("Tags: harbour, ferry", "navigation"),
        ("3 hours ago", "navigation"),
        ("Sent from my iPhone", "navigation"),
        ("https://example.org/bell", "links"),
        ("#harbour #ferry", "links"),
        ("Source: Harbour News", "links"),
        ("[Related: Ferry firm fined]", "related"),
        ("Click here to read the log of the ferry.", "navigation"),
        ("Subscribe @channel", "subscribe"),
        ("👉 Подписаться на канал", "subscribe"),
        ("Join us: t.me/harbour", "subscribe"),
        ("@channel", "subscribe"),
        ("Подписывайтесь", "subscribe"),
        ("Подписывайтесь на наш телеграм-канал!", "subscribe"),
        ("Подпишись на Гавань: @gavan", "subscribe"),
        ("Наш канал", "subscribe"),
        ("Наш канал: t.me/gavan", "subscribe"),
        ("Our channel: https://t.me/harbour", "subscribe"),
        ("Abonniert unseren Kanal", "subscribe"),
        ("Abonniert", "subscribe"),
        ("Abonnieren Sie unseren Newsletter", "subscribe"),
        ("Suivez-nous", "subscribe"),
        ("Suivez-nous sur Facebook", "subscribe"),
        ("Abonnez-vous à notre newsletter", "subscribe"),
        ("Síguenos", "subscribe"),
        ("Síguenos en Telegram", "subscribe"),
        ("Suscríbete a nuestro canal", "subscribe"),
        ("Únete a nuestro canal de WhatsApp", "subscribe"),
        ("Seguici su Facebook", "subscribe"),
        ("Śledź nas na Facebooku", "subscribe"),
        ("Dołącz do nas na Telegramie", "subscribe"),
        ("✅ Subscribe to Harbour News on Telegram", "subscribe"),
        ("Harbour News | Subscribe", "subscribe"),
        ("📲 Harbour News | @harbournews", "subscribe"),
        ("Like us on Facebook", "subscribe"),
        ("Follow us", "subscribe"),
        ("Sign up", "subscribe"),
        ("Subscribe now", "subscribe"),
        ("Подписывайтесь на нас: Telegram | VK", "subscribe"),
        ("Больше новостей — в нашем телеграм-канале", "subscribe"),
        ("Мы в Telegram", "subscribe"),
        ("Follow Jane Roe on X: @janeroe", "subscribe"),
        ("Jane Roe is on Twitter at @janeroe", "subscribe"),
        ("Sign up here.", "subscribe"),
        ("Read more: Ferry firm fined", "read more"),
        ("Read also", "read more"),
        ("READ ALSO: Ferry firm fined", "read more"),
        ("Also read Why the bridge fell", "read more"),
        ("READ MORE: Ferry firm fined", "read more"),
        ("Читайте также: Паром нашли", "read more"),
        ("Читайте также", "read more"),
        ("Читайте также Паром нашли на дне", "read more"),
        ("Lesen Sie auch: Die Fähre ist da", "read more"),
        ("Lesen Sie auch", "read more"),
        ("Lire aussi : Le pont est tombé", "read more"),
        ("Lire aussi Le pont est tombé", "read more"),
        ("À lire aussi", "read more"),
        ("Leer más", "read more"),
        ("Lea también: El puente", "read more"),
        ("Czytaj też: Prom odnaleziony", "read more"),
        ("Czytaj też", "read more"),
        ("Leggi anche: Il ponte", "read more"),
        ("Lees ook: De brug", "read more"),
        ("Läs också: Bron", "read more"),
        ("More on this story", "read more"),
        ("Подробнее: https://harbour.example/a", "read more"),
        ("Подробнее", "read more"),
        ("Share on Facebook Tweet Email", "share row"),
        ("Share this:", "share row"),
        ("Share this article", "share row"),
        ("Teilen auf Facebook", "share row"),
        ("Auf Facebook teilen", "share row"),
        ("Partager sur Facebook", "share row"),
        ("Compartir en Facebook", "share row"),
        ("Поделиться", "share row"),
        ("Поделиться в Telegram", "share row"),
        ("Udostępnij na Facebooku", "share row"),
        ("1.2K views", "share row"),
        ("Photo: AP", "caption"),
        ("Image credit: Jane Roe", "caption"),
        ("Getty Images/AFP", "caption"),
        ("REUTERS/Jane Roe", "caption"),
        ("Foto: dpa", "caption"),
        ("Zdjęcie: Jan Kowal", "caption"),
        ("Fot. Jan Kowal", "caption"),
        ("AFP via Getty Images", "caption"),
        ("Jane Roe/AFP via Getty Images", "caption"),
        ("AP Photo/Jane Roe", "caption"),
        ("AP Photo/Jane Roe, File", "caption"),
        ("Jane Roe/AP", "caption"),
        ("dpa/picture alliance", "caption"),
        ("A ferry leaves the harbour on Tuesday. REUTERS/Jane Roe", "caption"),
        ("A ferry leaves the harbour on Tuesday [Jane Roe/Reuters]", "caption"),
        ("A ferry leaves the harbour on Tuesday (Photo: Jane Roe/AP)", "caption"),
        ("Credit: Jane Roe", "caption"),
        ("Credit...Jane Roe for The Harbour Times", "caption"),
        ("Image source, Getty Images", "caption"),
        ("Image caption, The ferry in the harbour", "caption"),
        ("Getty Images", "caption"),
        ("Фото: Иван Петров", "related"),
        ("Фото: РИА Новости", "related"),
        ("(Reporting by Jane Roe in Vilnius; Editing by John Doe)", "credits"),
        ("Reporting by Jane Roe. Editing by John Doe", "credits"),
        (
            "Reporting by Jane Roe in Riga, additional reporting by Ann Poe; writing by Sam Roe, editing by Kim Lo",
            "credits",
        ),
        ("Additional reporting by John Doe", "credits"),
        ("Our Standards: The Thomson Reuters Trust Principles.", "credits"),
        ("Jane Roe contributed to this report.", "credits"),
        ("Published by Jane Roe", "credits"),
        ("— Reuters", "credits"),
        ("(AFP)", "credits"),
        ("© AFP", "copyright"),
        ("Copyright 2026 Harbour News", "copyright"),
        ("All rights reserved.", "copyright"),
        ("Все права защищены", "copyright"),
        ("Alle Rechte vorbehalten", "copyright"),
        ("Von meinem iPhone gesendet", "navigation"),
        ("Отправлено с iPhone", "navigation"),
        ("Get Outlook for Android", "navigation"),
        ("Privacy Policy", "navigation"),
        ("Terms & Conditions", "navigation"),
        ("Contact us", "navigation"),
        ("Impressum", "navigation"),
        ("5 min read", "navigation"),
        ("3 Min. Lesezeit", "navigation"),
        ("Lesezeit: 3 Minuten", "navigation"),
        ("Temps de lecture : 3 min", "navigation"),
        ("Skip to content", "navigation"),
        ("Updated 2 hours ago", "navigation"),
        ("vor 3 Stunden", "navigation"),
        ("il y a 3 heures", "navigation"),
        ("hace 3 horas", "navigation"),
        ("3 часа назад", "navigation"),
        ("2 godz. temu", "navigation"),
        ("Download on the App Store", "navigation"),
        ("Get it on Google Play", "navigation"),
        ("Home | News | Sport", "navigation"),
        ("Home > World > Europe", "navigation"),
        ("News · Sport · Weather", "navigation"),
        ("Log in", "navigation"),
        ("Click here to subscribe", "navigation"),
        ("Tags: ferry, harbour", "navigation"),
        ("Нашли ошибку? Выделите её и нажмите Ctrl+Enter", "navigation"),
        ("Listen to this article", "navigation"),
        ("Forwarded from Harbour News", "navigation"),
        ("Переслано из Гавань", "navigation"),
        ("The views expressed in this article are those of the author.", "disclaimer"),
        ("Disclaimer: this is no advice.", "disclaimer"),
        ("Unsubscribe", "unsubscribe"),
        ("You are receiving this email because you signed up.", "unsubscribe"),
        ("View this email in your browser", "unsubscribe"),
        ("Your browser is out of date. Please upgrade to a newer version.", "browser"),
        ("JavaScript is disabled. Please enable JavaScript to use all functions of this page.", "browser"),
        ("We noticed you're using an ad blocker. Please consider switching it off.", "browser"),
        ("Bitte aktualisieren Sie Ihren Browser.", "browser"),
        ("Veuillez désactiver votre bloqueur de publicité.", "browser"),
        ("Ваш браузер устарел, обновите его.", "browser"),
        ("For more on how the bell was cleaned, tap here.", "account"),
        ("Ihr Browser wird nicht mehr unterstützt.", "browser"),
        ("Your browser does not fully support this page.", "browser"),
        ("For the best experience, switch to Chrome, Edge or Firefox.", "browser"),
        ("Download our app for breaking news.", "navigation"),
        ("Read the full report here (PDF", "read more"),
        ("[image or embed]", "links"),
        ("#news #ukraine", "links"),
        ("#news", "links"),
        ("https://harbour.example/a", "links"),
        ("https://harbour.example/a https://harbour.example/b", "links"),
        ("Источник: ТАСС", "links"),
        ("Quelle: dpa", "links"),
        ("Fuente: EFE", "links"),
        ("Reach the reporters on Chatter at https://chatter.example/jane", "credits"),
        ("Jane Roe contributed reporting from Kelm.", "credits"),
        ("Also on harbour.example Ferry fares rise again", "read more"),
        ("Follow our full coverage of the harbour at https://harbour.example/bell", "read more"),
        ("This copy is for your personal, non-commercial use only.", "copyright"),
        ("Contact the reporter at jane@harbour.example", "links"),
        ("jane@harbour.example", "links"),
        ("Cookie Policy", "cookies"),
        ("By clicking Sign up, you agree to our terms.", "cookies"),
        ("We use cookies to improve your experience.", "cookies"),
        ("Wir verwenden Cookies, um Ihnen den Dienst zu bieten.", "cookies"),
        ("Мы используем файлы cookie.", "cookies"),
        ("Advertisement", "advertisement"),
        ("ADVERTISEMENT - CONTINUE READING BELOW", "advertisement"),
        ("Werbung", "advertisement"),
        ("Реклама", "advertisement"),
        ("Enter your email address", "newsletter"),
        ("Published3 days ago", "navigation"),
        ("2 days agoShareSave", "navigation"),
        ("ShareSave", "navigation"),
        ("Article content continued", "navigation"),
        ("Skip past newsletter promotion", "navigation"),
        ("(opens in new tab)", "navigation"),
        ("Gift this article", "navigation"),
        ("Recommended Videos", "navigation"),
        ("Updated at 10.14am BST", "navigation"),
        ("14:05 EDT", "navigation"),
        ("3 of 12", "navigation"),
        ("Continue reading the main story", "advertisement"),
        ("REUTERS/Jane Doe Purchase Licensing Rights, opens new tab", "caption"),
        ("--Field Level Media", "credits"),
        ("This report by The Harbour Press was first published May 9, 2026.", "credits"),
        ("Want more news? Sign up for our newsletter", "newsletter"),
        ("Get our daily newsletter", "newsletter"),
        ("Please enable JavaScript to view the comments", "account"),
    ],
)
def test_lines_around_an_article_are_recognised(line, reason):
    assert reason_to_drop(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Read more slowly, the minister said, and you will understand it.",
        "Read more books, she told the pupils.",
        "Listen to them live at home, she told the pupils, and you will learn.",
        "With barbed wires, the men closed the road.",
        "Also read at the funeral were two of her poems.",
        "Related charges were dropped in May.",
        "Share prices fell by a third.",
        "Subscribe or leave, the captain told the crew.",
        "Join the army, the officers said.",
        "Follow the money, she wrote on her channel.",
        "Photo by photo, the show tells of the war.",
        "Image is everything, he said.",
        "Copyright law protects the song.",
        "Advertisement revenue fell.",
        "Reporting by the paper had shown the opposite. Nobody believed it.",
        "Comments by the mayor caused anger.",
        "Watch the harbour for a week and you will see.",
        "We use cookie cutters, said the baker.",
        "“Video: nothing” was all that the log said, he added.",
        "Malcolm X.",
        "Click here, she told them.",
        "Read more slowly, the minister said.",
        "Share prices fell on Monday.",
        "Photo: it was the only one left, he said",
        "Subscribe to the theory, he urged them, or leave.",
        "Read more books, say doctors",
        "Share the load, the captain said.",
        "Share your bread with the poor.",
        "Join us, they shouted from the pier.",
        "Join the army or leave, the officers told them.",
        "Our channel was blocked on Friday.",
        "Наш канал заблокировали в пятницу.",
        "Подписание договора отложили.",
        "Подписывайтесь под петицией, призвал он.",
        "Фото было сделано в мае.",
        "Подробнее о своих планах он не рассказал.",
        "Источник в правительстве подтвердил это.",
        "Источник: это ложь, сказал он.",
        "Source code was found on the ship.",
        "Sources said the ferry was late.",
        "Reuters reported that the ferry was late.",
        "AFP and Reuters were told to leave.",
        "Getty Images sued the firm.",
        "Reporting by Reuters found that the firm lied.",
        "Reporting by the paper had shown the opposite.",
        "Editing by committee rarely works.",
        "Published by Penguin, the book sold well.",
        "Copyright Law Is Changing Fast.",
        "Copyright holders went to court.",
        "All rights reserved for men were abolished in 1950.",
        "Comments were not allowed.",
        "Home prices rose in May.",
        "News of the storm spread fast.",
        "Sport is life, he said.",
        "World leaders met in Vilnius.",
        "Politics is a dirty business.",
        "Weather permitting, the ferry leaves at noon.",
        "Contact with the ship was lost.",
        "Terms of the deal were not disclosed.",
        "Privacy is dead, the founder said.",
        "Cookies were found in the kitchen.",
        "We use cookies as bait, the trapper said.",
        "Accept it or leave.",
        "Subscribe or die, the pirates wrote.",
        "Sign up for the army, the posters said.",
        "Sign in blood, the devil told him.",
        "Login names were stolen.",
        "Related charges were dropped.",
        "Trending downward, prices fell.",
        "Watch the harbour and you will see.",
        "Video of the storm went viral.",
        "Video shows the ferry sinking.",
        "Listen to the sea, she told us.",
        "Live music was banned.",
        "Print is not dead, said the editor.",
        "Email was down for hours.",
        "Telegram was banned in May.",
        "Facebook fired 3,000 people.",
        "Twitter and Facebook fell by 3%.",
        "Instagram said it would comply.",
        "Like Facebook and Twitter, the firm sells adverts.",
        "Three hours ago, the ship left.",
        "3 hours ago the ship left.",
        "Two days ago he was alive.",
        "Updated rules take effect in May.",
        "Advertising is a hard trade.",
        "Werbung ist teuer.",
        "Реклама подорожала вдвое.",
        "Anzeige erstattete der Mann erst am Montag.",
        "Photos showed the damage.",
        "Credit is expensive now.",
        "Credit Suisse fell by 3%.",
        "By clicking on the link, the man lost everything.",
        "You must be brave, she told him.",
        "This story has a happy ending.",
        "This article of faith was never questioned.",
        "Save the whales, they sang.",
        "Close the border, he demanded.",
        "Search parties left at dawn.",
        "Search for survivors continues",
        "Help is on the way.",
        "Next came the flood.",
        "More than 300 people died.",
        "More news came at night.",
        "Tags were cut from the clothes.",
        "Topics ranged from trade to war.",
        "Lesen Sie auch zwischen den Zeilen, riet er.",
        "Mehr dazu wollte er nicht sagen.",
        "Leer más libros es bueno.",
        "Lire aussi vite que possible est un art.",
        "Czytaj uważnie, powiedział.",
        "Teilen ist schwer.",
        "Partager le pain est un devoir.",
        "Compartir piso es caro en Madrid.",
        "#MeToo is not over.",
        "@jane wrote that the ship was late.",
        "Disclaimer clauses were struck down.",
        "The views expressed by the mayor shocked the town.",
        "Opinions differ.",
        "Sent from my old life, the letter says.",
        "Unsubscribe from hatred, the priest said.",
        "To unsubscribe from history is impossible, she wrote.",
        "That's why she should be our next @boss.",
        "5 minutes later he was dead.",
        "He was 45.",
        "Berlin/Paris",
        "No.",
        "“Share”, it said.",
        "Get me a newsletter, he said.",
        "Register of voters is closed.",
        "Register to vote by Monday.",
        "Support local journalism, or lose it, she argued.",
        "Powered by wind, the ship is silent.",
        "Skip to the end, he said.",
        "Page after page was burnt.",
        "Go back to work, he told them.",
        "Author of the plan was the mayor.",
        "Thanks for coming, she said.",
        "Browsers that are out of date put your money at risk, the bank said.",
        "You need a browser to vote.",
        "Editor Jane Roe contributed to this report that shook the town.",
        "He contributed to this story's ending.",
        "LEARN MORE about the port, the mayor said.",
        "They saw the finding of the bell LIVE.",
        "Where to watch: the count is shown on Norland One LIVE",
        "Election night on NBC LIVE",
        "The hall where bands play LIVE",
        "6 The ferry left without its anchor on Monday. It returned on Friday.",
        "The ferry left without an anchor. Getty Images said so.",
        "Published in Harbour, the report named Ann Lee.",
        "Published 3 days ago, the report named Ann Lee.",
        "This report by the council was first published in May and blames Ann Lee.",
        "Field Level Media wrote of the anchor.",
        "3 of 12 divers were hurt.",
        "The 14:05 EDT train left.",
        "At 10.14am the ferry left.",
        "6:05 p.m.",
        "(He was not there.)",
    ],
)
def test_prose_that_begins_like_boilerplate_stays(line):
    assert without_boilerplate((PROSE, line)).paragraphs == (PROSE, line)


def test_dropped_lines_are_reported_unchanged():
    cleaned = without_boilerplate((PROSE, "Read more:  Ferry firm fined"))

    assert cleaned.dropped == (Dropped("Read more:  Ferry firm fined", "read more"),)


def test_everything_after_the_link_to_the_comments_is_dropped():
    body = (PROSE, PROSE, PROSE)

    cleaned = without_boilerplate((*body, "Leave a Comment", "First! I saw the anchor myself.", PROSE))

    assert cleaned.paragraphs == body
    assert [line.reason for line in cleaned.dropped] == ["comments"] * 3


def test_a_link_to_the_comments_above_the_article_does_not_drop_the_article():
    assert without_boilerplate(("Leave a comment", PROSE, PROSE)).paragraphs == (PROSE, PROSE)


def test_links_under_a_heading_for_related_articles_are_dropped_until_prose_returns():
    cleaned = without_boilerplate((PROSE, "Related stories", "Ferry firm fined", "Anchor found in attic", PROSE))

    assert cleaned.paragraphs == (PROSE, PROSE)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("(Reporting by Jane Doe in Vilnius; editing by Sam Roe)", "Jane Doe"),
        ("Reporting by Jane Doe and Sam Roe", "Jane Doe and Sam Roe"),
        ("Editing by Sam Roe", None),
    ],
)
def test_the_author_is_the_reporter_in_the_credits(line, author):
    assert without_boilerplate((PROSE, line)).author == author


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("(Reporting by Jane Doe in Vilnius and Sam Roe in Riga; Editing by Kim Lo)", "Jane Doe and Sam Roe"),
        ("Reporting by Jane Doe, Sam Roe. Editing by Kim Lo", "Jane Doe, Sam Roe"),
        ("(Additional reporting by Jane Doe; Editing by Kim Lo)", None),
    ],
)
def test_only_the_reporter_in_the_credits_is_the_author(line, author):
    assert without_boilerplate((PROSE, line)).author == author


@pytest.mark.parametrize(
    "name",
    ["World", "Politik", "Économie", "Deportes", "Спорт", "Gospodarka", "Home and Garden", "Local news", "UK News"],
)
def test_the_name_of_a_section_is_dropped_at_the_edges_but_not_within_the_text(name):
    cleaned = without_boilerplate((name, PROSE, name, PROSE, name))

    assert cleaned.paragraphs == (PROSE, name, PROSE)


@pytest.mark.parametrize("run", [("News", "Sport", "Weather"), ("Новости", "Спорт", "Погода")])
def test_a_run_of_section_names_is_dropped_within_the_text_too(run):
    assert without_boilerplate((PROSE, *run, PROSE)).paragraphs == (PROSE, PROSE)


def test_unknown_names_within_a_menu_are_dropped_with_it():
    menu = ("Home", "News", "Lower Quay", "Sport", "Weather")

    assert without_boilerplate((*menu, PROSE, PROSE, *menu, "Upper Quay")).paragraphs == (PROSE, PROSE)


def test_a_headline_below_a_menu_stays():
    menu = ("Home", "News", "Sport", "Weather")

    cleaned = without_boilerplate((*menu, "Anchor found", "5 min read", "Share", PROSE, PROSE))

    assert cleaned.paragraphs == ("Anchor found", PROSE, PROSE)


@pytest.mark.parametrize(
    "line", ["Explainer: why the anchor was lost", "Watch: how divers found it", "Reuters", "Read More Books"]
)
def test_a_line_that_is_a_link_below_the_text_may_be_the_headline_above_it(line):
    assert without_boilerplate((line, PROSE)).paragraphs == (line, PROSE)


def test_a_list_that_the_text_announces_stays():
    listed = ("The town will pay for four things:", "Health", "Education", "Culture", "Sport")

    assert without_boilerplate((PROSE, *listed, PROSE)).paragraphs == (PROSE, *listed, PROSE)


@pytest.mark.parametrize("count", ["Comments", "12 comments", "Комментарии (3)", "0 Kommentare"])
def test_a_count_of_comments_ends_the_article_if_most_of_it_is_above(count):
    remark = "I saw the anchor myself, and it was not a big one at all."

    assert without_boilerplate((PROSE, PROSE, PROSE, count, remark)).paragraphs == (PROSE, PROSE, PROSE)
    assert remark in without_boilerplate((PROSE, count, remark, PROSE)).paragraphs


def test_the_signature_of_a_mail_is_dropped():
    mail = (PROSE, PROSE, PROSE, "--", "Jane Doe", "Harbour News")

    assert without_boilerplate(mail).paragraphs == (PROSE, PROSE, PROSE)


@pytest.mark.parametrize(
    "piece",
    [
        "Subscribe ",
        "(a",
        "Jane Doe/",
        "@",
        "Reporting by Jane Doe in ",
        "Read more: ",
        "News ",
        "| ",
        "#",
        "12 ",
        "by Jane ",
        ". ",
    ],
)
@pytest.mark.usefixtures("brief")
def test_an_extremely_long_line_is_prose_and_read_quickly(piece):
    line = piece * (100_000 // len(piece))

    assert without_boilerplate((line, *[piece * (290 // len(piece))] * 100)).paragraphs[0] == line


@pytest.mark.parametrize("line", ["News", "Read more", "Comments", "Anchor found"])
@pytest.mark.usefixtures("brief")
def test_ten_thousand_short_lines_are_read_quickly(line):
    assert without_boilerplate((PROSE, *[line] * 10_000)).paragraphs[0] == PROSE


@given(st.lists(st.sampled_from(["News", "Share", PROSE, "Comments", "Anchor found", "--", "Read also", "Doe: “So.”"])))
def test_every_line_is_kept_or_reported(lines):
    cleaned = without_boilerplate(tuple(lines))

    assert sorted((*cleaned.paragraphs, *(line.text for line in cleaned.dropped))) == sorted(lines)


@given(st.lists(st.text(max_size=60)))
def test_the_order_of_the_remaining_lines_is_unchanged(lines):
    rest = iter(lines)

    assert all(kept in rest for kept in without_boilerplate(tuple(lines)).paragraphs)
