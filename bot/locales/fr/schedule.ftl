# /schedule: when briefings come.

schedule-how = Écrivez les heures et les jours, par exemple /schedule 8, /schedule 8 et 18:30 en semaine ou /schedule 8 en semaine 10 le week-end.
schedule-ask = Quand voulez-vous recevoir la revue de presse ? Écrivez les heures et les jours, par exemple « 7:30 », « 8 et 18:30 en semaine » ou « 8 en semaine, 10 le week-end ».
# In the empty field where the reader writes; at most 64 characters.
schedule-hint = 8 et 18:30 en semaine
schedule-none = Aucune revue de presse n’est programmée.
schedule-off = Vous ne recevrez plus de revue de presse. Pour la recevoir de nouveau à 8 h, envoyez /schedule 8.
# { $words }: a list of quotations, such as “25:99” and “sometimes”.
schedule-missed = Je ne comprends pas { $words } ; je n’ai donc rien changé.
schedule-and-more = { $words } et { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
schedule-no-time = À quelle heure ? Je n’ai rien changé.
schedule-too-many = Cela fait plus de { $most } revues de presse par jour ; je n’ai donc rien changé.
# { $days } is one of every-day … on-days, { $times } a list such as 08:00 and 18:30.
schedule-now = Revue de presse { $days } à { $times }.
every-day = tous les jours
on-weekdays = en semaine
at-weekends = le week-end
on-days = chaque { $days }
# A heading over three lines like schedule-line.
schedule-next = Prochaines revues de presse (fuseau horaire { $zone }) :
schedule-line = { $weekday } { $day }, { $time }
button-no-briefing = Pas de revue de presse
button-other-times = Autres heures
button-times-days = Heures et jours

# Words that people type in a schedule, in small letters with commas between them; not shown to anybody.
# Add every form that people may write: cases, plurals, abbreviations, short and long.
said-off = off, stop, non, jamais, aucun, aucune, rien, aucune revue, pas de revue, plus de revue, plus de revues, sans revue, annuler, annule, annulez, arrêter, arreter, arrête, arrete, arrêt, arret, arrêtez, arretez, désactiver, desactiver, désactive, desactive, désactivé, desactivé, désactivée, désactivez, supprimer, supprime, éteindre, eteindre, fini, terminé
said-every-day = quotidien, quotidienne, quotidiennement, journalier, journalière, chaque jour, tous les jours, ts les jours, tlj, t.l.j, tous jours, toute la semaine
said-weekdays = en semaine, la semaine, semaine, de semaine, jours de semaine, jour de semaine, jours de la semaine, jour ouvré, jour ouvre, jours ouvrés, jours ouvres, jour ouvrable, jours ouvrables, ouvrés, ouvres, ouvrables, jours travaillés, jours de travail, chaque jour ouvré, chaque jour ouvrable, tous les jours ouvrés, tous les jours ouvres, tous les jours ouvrables, tous les jours travaillés
said-weekend = week-end, week-ends, weekend, weekends, week end, week ends, we, w.e, w-e, fin de semaine, fins de semaine
said-noon = midi, 12 h de l'après-midi, 12h de l'après-midi
said-midnight = minuit, 12 h du soir, 12h du soir
said-before-noon = am, a.m., matin, matins, du matin, le matin, les matins, au matin, chaque matin, tous les matins, matinée, la matinée
said-after-noon = pm, p.m., après-midi, apres-midi, après midi, apres midi, aprem, aprèm, l'après-midi, l'apres-midi, l'après midi, l'apres midi, de l'après-midi, de l'apres-midi, de l'aprèm, cet après-midi, chaque après-midi, les après-midi, tous les après-midi, soir, soirs, soirée, du soir, le soir, les soirs, au soir, chaque soir, tous les soirs
# The hours around midnight: “11 at night” is 23:00, “2 at night” is 2:00.
said-at-night = nuit, nuits, la nuit, de la nuit, de nuit, chaque nuit, toutes les nuits
# Between the hour and the minutes: 8 o'clock, 8 Uhr 30.
said-hours = h, heure, heures
# After the number of minutes: "8 hours 30 minutes".
said-minutes = minutes, minute, min, mn
# The hours in words, from one to twelve, a semicolon after each, in every form that may follow the words below.
said-numbers = une heure; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze
# Words before an hour, a semicolon after each group: half past; quarter past; half to (halb acht is 7:30); quarter to;
# a quarter of the hour that ends then (viertel acht is 7:15). A group may be empty.
said-before-hour = ;;;;
# Words after an hour: and a half (y media); and a quarter; less a quarter (moins le quart).
said-after-hour = et demie, et demi, trente; et quart, et un quart, quinze; moins le quart, moins quart, moins un quart
# Before the days that are left out: every day except Sunday.
said-except = sauf, sauf le, sauf les, excepté, excepte, hors, hormis, à l'exception de, à l'exception du, sans, mais pas, pas
# Between two days: Monday to Friday.
said-until = à, a, au, jusqu'à, jusqu'a, jusqu'au, jusque
# Words without a meaning of their own: at 8 on every Monday.
said-besides = et, et à, et a, ainsi que, ainsi qu'à, puis, puis à, ou, le, la, les, l', de, du, des, dès, en, vers, pour, chaque, tous, toutes, tout, jour, jours, à partir de, a partir de, seulement, uniquement, aussi, revue
# More forms of the days' names, Monday first, a semicolon after each day: those that dictionaries and calendars print
# are known, and so are the same with an s after them.
said-days = l, lund; mard; merc, mercr, mercre; j, jeud; v, vend, vendr; s, same, samed; d, dima, diman
# Words as somebody wrote them, in the quotation marks of the language.
quoted = « { $word } »
