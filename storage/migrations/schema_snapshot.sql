-- 0022
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
;
CREATE TABLE chat (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	telegram_id BIGINT NOT NULL, 
	topic_id BIGINT NOT NULL, 
	kind TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	sentences INTEGER NOT NULL, 
	quiet BOOLEAN NOT NULL, 
	paused TEXT, 
	created_at DATETIME NOT NULL, words INTEGER, gone_at DATETIME, language TEXT DEFAULT 'en' NOT NULL, shows_actors BOOLEAN DEFAULT 1 NOT NULL, shows_claims BOOLEAN DEFAULT 1 NOT NULL, left_out JSON DEFAULT '[]' NOT NULL, answers_all BOOLEAN DEFAULT 0 NOT NULL, asked TEXT, asked_at DATETIME, last_number BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT uq_chat_telegram_id_topic_id UNIQUE (telegram_id, topic_id)
)
;
CREATE TABLE inbox (
	update_id BIGINT NOT NULL, 
	telegram_id BIGINT, 
	payload JSON NOT NULL, 
	state TEXT NOT NULL, 
	attempts INTEGER NOT NULL, 
	reason TEXT, 
	received_at DATETIME NOT NULL, topic_id BIGINT DEFAULT '0' NOT NULL, submitter BIGINT, progress_id BIGINT, owner_id INTEGER, pieces INTEGER DEFAULT '1' NOT NULL, inline_message_id TEXT, 
	CONSTRAINT pk_inbox PRIMARY KEY (update_id)
)
;
CREATE INDEX ix_inbox_state ON inbox (state)
;
CREATE INDEX ix_inbox_telegram_id ON inbox (telegram_id)
;
CREATE TABLE briefing (
	id INTEGER NOT NULL, 
	chat_id INTEGER NOT NULL, 
	local_date DATE NOT NULL, 
	at TIME NOT NULL, 
	begun_at DATETIME NOT NULL, 
	CONSTRAINT pk_briefing PRIMARY KEY (id), 
	CONSTRAINT fk_briefing_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE, 
	CONSTRAINT uq_briefing_chat_id_local_date_at UNIQUE (chat_id, local_date, at)
)
;
CREATE TABLE digest (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat_id INTEGER NOT NULL, 
	fingerprint TEXT NOT NULL, 
	kept_at DATETIME NOT NULL, 
	source_message_id BIGINT, 
	title TEXT, 
	url TEXT, 
	source TEXT, 
	author TEXT, 
	published TEXT, 
	language TEXT, 
	text TEXT NOT NULL, 
	dropped JSON NOT NULL, 
	repaired JSON NOT NULL, 
	points JSON NOT NULL, address TEXT, read_to INTEGER, submitter BIGINT, unread JSON DEFAULT '[]' NOT NULL, number BIGINT DEFAULT '0' NOT NULL, is_sample BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT fk_digest_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE, 
	CONSTRAINT uq_digest_chat_id_fingerprint UNIQUE (chat_id, fingerprint)
)
;
CREATE INDEX ix_digest_chat_id_kept_at ON digest (chat_id, kept_at)
;
CREATE TABLE schedule (
	id INTEGER NOT NULL, 
	chat_id INTEGER NOT NULL, 
	at TIME NOT NULL, 
	weekdays INTEGER NOT NULL, 
	next_at DATETIME NOT NULL, owner_id INTEGER, 
	CONSTRAINT pk_schedule PRIMARY KEY (id), 
	CONSTRAINT fk_schedule_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE, 
	CONSTRAINT uq_schedule_chat_id_at UNIQUE (chat_id, at)
)
;
CREATE INDEX ix_schedule_next_at ON schedule (next_at)
;
CREATE TABLE actor (
	id INTEGER NOT NULL, 
	digest_id INTEGER NOT NULL, 
	rank INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	role TEXT, 
	aliases JSON NOT NULL, 
	mentions INTEGER NOT NULL, 
	salience FLOAT NOT NULL, 
	"key" BOOLEAN NOT NULL, claims JSON DEFAULT '[]' NOT NULL, about JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT pk_actor PRIMARY KEY (id), 
	CONSTRAINT fk_actor_digest_id FOREIGN KEY(digest_id) REFERENCES digest (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_actor_digest_id ON actor (digest_id)
;
CREATE TABLE claim (
	id INTEGER NOT NULL, 
	digest_id INTEGER NOT NULL, 
	rank INTEGER NOT NULL, 
	speaker TEXT, 
	speaker_mention TEXT, 
	speaker_start INTEGER, 
	speaker_end INTEGER, 
	folded TEXT NOT NULL, 
	cue TEXT NOT NULL, 
	cue_start INTEGER NOT NULL, 
	cue_end INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	spans JSON NOT NULL, 
	kind TEXT NOT NULL, 
	denied BOOLEAN NOT NULL, 
	hedged BOOLEAN NOT NULL, 
	via TEXT, 
	CONSTRAINT pk_claim PRIMARY KEY (id), 
	CONSTRAINT fk_claim_digest_id FOREIGN KEY(digest_id) REFERENCES digest (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_claim_digest_id ON claim (digest_id)
;
CREATE TABLE delivery (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat_id INTEGER NOT NULL, 
	part INTEGER NOT NULL, 
	payload JSON NOT NULL, 
	state TEXT NOT NULL, 
	message_id BIGINT, 
	attempts INTEGER NOT NULL, 
	digest_id INTEGER, 
	briefing_id INTEGER, 
	error TEXT, 
	created_at DATETIME NOT NULL, owner_id INTEGER, edits BIGINT, 
	CONSTRAINT fk_delivery_briefing_id FOREIGN KEY(briefing_id) REFERENCES briefing (id) ON DELETE CASCADE, 
	CONSTRAINT fk_delivery_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE, 
	CONSTRAINT fk_delivery_digest_id FOREIGN KEY(digest_id) REFERENCES digest (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_delivery_chat_id_message_id ON delivery (chat_id, message_id)
;
CREATE INDEX ix_delivery_digest_id ON delivery (digest_id)
;
CREATE INDEX ix_delivery_state ON delivery (state)
;
CREATE INDEX ix_digest_chat_id_address ON digest (chat_id, address)
;
CREATE TABLE band (
	id INTEGER NOT NULL, 
	chat_id INTEGER NOT NULL, 
	digest_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	CONSTRAINT pk_band PRIMARY KEY (id), 
	CONSTRAINT fk_band_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE, 
	CONSTRAINT fk_band_digest_id FOREIGN KEY(digest_id) REFERENCES digest (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_band_chat_id_key ON band (chat_id, "key")
;
CREATE INDEX ix_band_digest_id ON band (digest_id)
;
CREATE TABLE source (
	id INTEGER NOT NULL, 
	digest_id INTEGER NOT NULL, 
	name TEXT, 
	url TEXT, 
	message_id BIGINT, 
	piece BOOLEAN NOT NULL, 
	seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_source PRIMARY KEY (id), 
	CONSTRAINT fk_source_digest_id FOREIGN KEY(digest_id) REFERENCES digest (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_source_digest_id ON source (digest_id)
;
CREATE INDEX ix_inbox_submitter_received_at ON inbox (submitter, received_at)
;
CREATE TABLE question (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	words TEXT NOT NULL, 
	asked_at DATETIME NOT NULL, 
	CONSTRAINT fk_question_chat_id_chat FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE, 
	CONSTRAINT uq_question_chat_id_key UNIQUE (chat_id, "key")
)
;
CREATE INDEX ix_digest_submitter ON digest (submitter)
;
CREATE TABLE "instance" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
)
;
CREATE TABLE familiar (
	chat_id INTEGER NOT NULL, 
	place TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	articles INTEGER NOT NULL, 
	last_article TEXT NOT NULL, 
	seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_familiar PRIMARY KEY (chat_id, place, "key"), 
	CONSTRAINT fk_familiar_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE
)
;
CREATE UNIQUE INDEX ix_digest_chat_id_number ON digest (chat_id, number)
;
CREATE TABLE membership (
	digest_id INTEGER NOT NULL, 
	chat_id INTEGER NOT NULL, 
	story_id BIGINT NOT NULL, 
	signature BLOB NOT NULL, 
	shingles BLOB NOT NULL, 
	agencies JSON NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (digest_id), 
	CONSTRAINT fk_membership_digest_id FOREIGN KEY(digest_id) REFERENCES digest (id) ON DELETE CASCADE, 
	CONSTRAINT fk_membership_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_membership_story_id ON membership (story_id)
;
CREATE INDEX ix_membership_chat_id_digest_id ON membership (chat_id, digest_id)
;
CREATE TABLE story_key (
	chat_id INTEGER NOT NULL, 
	"key" INTEGER NOT NULL, 
	digest_id INTEGER NOT NULL, 
	CONSTRAINT pk_story_key PRIMARY KEY (chat_id, "key", digest_id), 
	CONSTRAINT fk_story_key_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE, 
	CONSTRAINT fk_story_key_digest_id FOREIGN KEY(digest_id) REFERENCES digest (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_story_key_digest_id ON story_key (digest_id)
;
CREATE TABLE telling (
	briefing_id INTEGER NOT NULL, 
	digest_id INTEGER NOT NULL, 
	is_shown BOOLEAN NOT NULL, 
	origins INTEGER NOT NULL, 
	CONSTRAINT pk_telling PRIMARY KEY (briefing_id, digest_id), 
	CONSTRAINT fk_telling_briefing_id FOREIGN KEY(briefing_id) REFERENCES briefing (id) ON DELETE CASCADE, 
	CONSTRAINT fk_telling_digest_id FOREIGN KEY(digest_id) REFERENCES digest (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_telling_digest_id ON telling (digest_id)
;
CREATE INDEX ix_delivery_briefing_id ON delivery (briefing_id)
;
CREATE TABLE followed_source (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"key" TEXT NOT NULL, 
	address TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	private_to INTEGER, 
	title TEXT, 
	site TEXT, 
	language TEXT, 
	etag TEXT, 
	last_modified TEXT, 
	next_at DATETIME, 
	interval_seconds INTEGER NOT NULL, 
	rhythm_seconds INTEGER, 
	claim INTEGER DEFAULT '0' NOT NULL, 
	owner_id INTEGER, 
	created_at DATETIME NOT NULL, 
	last_success_at DATETIME, 
	last_new_at DATETIME, 
	failures INTEGER DEFAULT '0' NOT NULL, 
	fault TEXT, 
	CONSTRAINT uq_followed_source_key UNIQUE ("key"), 
	CONSTRAINT fk_followed_source_private_to FOREIGN KEY(private_to) REFERENCES chat (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_followed_source_owner_id ON followed_source (owner_id)
;
CREATE INDEX ix_followed_source_next_at ON followed_source (next_at)
;
CREATE INDEX ix_followed_source_private_to ON followed_source (private_to)
;
CREATE TABLE subscription (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat_id INTEGER NOT NULL, 
	source_id INTEGER NOT NULL, 
	only JSON DEFAULT '[]' NOT NULL, 
	paused BOOLEAN DEFAULT 0 NOT NULL, 
	told TEXT, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT uq_subscription_chat_id_source_id UNIQUE (chat_id, source_id), 
	CONSTRAINT fk_subscription_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE, 
	CONSTRAINT fk_subscription_source_id FOREIGN KEY(source_id) REFERENCES followed_source (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_subscription_source_id ON subscription (source_id)
;
CREATE TABLE item (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	source_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	link_key TEXT, 
	content_key TEXT NOT NULL, 
	payload JSON, 
	published DATETIME, 
	first_seen_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	updates INTEGER DEFAULT '0' NOT NULL, 
	next_at DATETIME, 
	attempts INTEGER DEFAULT '0' NOT NULL, 
	owner_id INTEGER, 
	reason TEXT, 
	CONSTRAINT uq_item_source_id_key UNIQUE (source_id, "key"), 
	CONSTRAINT fk_item_source_id FOREIGN KEY(source_id) REFERENCES followed_source (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_item_owner_id ON item (owner_id)
;
CREATE INDEX ix_item_next_at ON item (next_at)
;
CREATE INDEX ix_item_source_id_first_seen_at ON item (source_id, first_seen_at)
;
CREATE TABLE item_copy (
	item_id INTEGER NOT NULL, 
	subscription_id INTEGER NOT NULL, 
	waiting BOOLEAN DEFAULT 1 NOT NULL, 
	digest_id INTEGER, 
	reason TEXT, 
	CONSTRAINT pk_item_copy PRIMARY KEY (item_id, subscription_id), 
	CONSTRAINT fk_item_copy_item_id FOREIGN KEY(item_id) REFERENCES item (id) ON DELETE CASCADE, 
	CONSTRAINT fk_item_copy_subscription_id FOREIGN KEY(subscription_id) REFERENCES subscription (id) ON DELETE CASCADE, 
	CONSTRAINT fk_item_copy_digest_id FOREIGN KEY(digest_id) REFERENCES digest (id) ON DELETE SET NULL
)
;
CREATE INDEX ix_item_copy_subscription_id ON item_copy (subscription_id)
;
CREATE INDEX ix_item_copy_digest_id ON item_copy (digest_id)
;
CREATE TABLE watch (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chat_id INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	per_day INTEGER NOT NULL, 
	told_on DATE, 
	told INTEGER DEFAULT '0' NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT uq_watch_chat_id_kind_words UNIQUE (chat_id, kind, words), 
	CONSTRAINT fk_watch_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE
)
;
CREATE INDEX ix_schedule_owner_id ON schedule (owner_id)
;
CREATE TABLE briefing_feed (
	chat_id INTEGER NOT NULL, 
	address_hash TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	begun_at DATETIME NOT NULL, 
	CONSTRAINT pk_briefing_feed PRIMARY KEY (chat_id), 
	CONSTRAINT uq_briefing_feed_address_hash UNIQUE (address_hash), 
	CONSTRAINT fk_briefing_feed_chat_id FOREIGN KEY(chat_id) REFERENCES chat (id) ON DELETE CASCADE
)
;
CREATE TABLE briefing_text (
	briefing_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	parts JSON NOT NULL, 
	CONSTRAINT pk_briefing_text PRIMARY KEY (briefing_id), 
	CONSTRAINT fk_briefing_text_briefing_id FOREIGN KEY(briefing_id) REFERENCES briefing (id) ON DELETE CASCADE
)
;
CREATE TABLE newcomer (
	telegram_id BIGINT NOT NULL, 
	state TEXT NOT NULL, 
	decided_by BIGINT, 
	changed_at DATETIME NOT NULL, 
	CONSTRAINT pk_newcomer PRIMARY KEY (telegram_id)
)
;
CREATE TABLE search_text (digest_id integer PRIMARY KEY, chat_id integer NOT NULL, body text NOT NULL, actors text NOT NULL, sources text NOT NULL)
;
CREATE VIEW search_words AS SELECT digest_id, CASE body WHEN '' THEN '' ELSE 'c' || chat_id || 'x' || replace(body, ' ', ' ' || 'c' || chat_id || 'x') END AS body, CASE actors WHEN '' THEN '' ELSE 'c' || chat_id || 'x' || replace(actors, ' ', ' ' || 'c' || chat_id || 'x') END AS actors, CASE sources WHEN '' THEN '' ELSE 'c' || chat_id || 'x' || replace(sources, ' ', ' ' || 'c' || chat_id || 'x') END AS sources FROM search_text
;
CREATE VIRTUAL TABLE search USING fts5(body, actors, sources, content = 'search_words', content_rowid = 'digest_id', tokenize = 'unicode61 remove_diacritics 2')
;
