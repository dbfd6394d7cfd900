# The bot’s profile in the messenger: what it shows in an empty chat, and what it shows beside the name.

description = Transférez-moi un article et je vous réponds par les phrases clés, les acteurs, et qui a dit quoi. Chaque mot vient de l’article lui-même. Je garde vos résumés pour que vous puissiez les retrouver, et je vous envoie une revue de presse aux heures de votre choix.
short-description = Résumés des actualités que vous transférez, mot pour mot : l’essentiel, les acteurs, qui a dit quoi.
