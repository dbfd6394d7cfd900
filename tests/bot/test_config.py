import pytest

from bot.config import ConfigError, read_settings, unknown_settings

TOKEN = "123456789:made-up-token-of-thirty-five-letters"


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch):
    for name in ("TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "DEFAULT_TIMEZONE", "LOG_LEVEL"):
        monkeypatch.delenv(name, raising=False)


def test_an_empty_environment_gives_working_settings():
    settings = read_settings(None)

    assert settings.telegram_bot_token is None
    assert settings.database_url == "sqlite:///data/precis.db"
    assert settings.default_timezone == "UTC"


def test_all_mistakes_are_reported_together(monkeypatch):
    monkeypatch.setenv("DEFAULT_TIMEZONE", "Berlin")
    monkeypatch.setenv("DATABASE_URL", "mysql://localhost")
    monkeypatch.setenv("HEALTH_PORT", "99999")
    monkeypatch.setenv("ADMINS", "42,Ann")

    with pytest.raises(ConfigError) as error:
        read_settings(None)

    settings_named = {mistake.partition(":")[0] for mistake in error.value.mistakes}
    assert settings_named == {"DEFAULT_TIMEZONE", "DATABASE_URL", "HEALTH_PORT", "ADMINS"}
    assert "'Berlin' is not a time zone; try 'Europe/Berlin'" in str(error.value)


def test_a_wrong_token_is_reported_but_not_shown(monkeypatch):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "secret-but-malformed")

    with pytest.raises(ConfigError) as error:
        read_settings(None)

    assert str(error.value).startswith("TELEGRAM_BOT_TOKEN: ")
    assert "secret-but-malformed" not in str(error.value)


def test_a_webhook_needs_a_secret(monkeypatch):
    monkeypatch.setenv("WEBHOOK_URL", "https://bot.example")

    with pytest.raises(ConfigError, match="WEBHOOK_SECRET"):
        read_settings(None)


def test_the_servers_listen_on_this_machine_only_unless_set(monkeypatch):
    settings = read_settings(None)
    assert (settings.webhook_listen, settings.health_listen) == ("127.0.0.1", "127.0.0.1")

    monkeypatch.setenv("WEBHOOK_LISTEN", "10.0.0.7")
    monkeypatch.setenv("HEALTH_LISTEN", "::")
    settings = read_settings(None)
    assert (settings.webhook_listen, settings.health_listen) == ("10.0.0.7", "::")


def test_a_host_name_is_no_address_to_listen_on(monkeypatch):
    monkeypatch.setenv("WEBHOOK_LISTEN", "bot.example")

    with pytest.raises(ConfigError, match=r"WEBHOOK_LISTEN: 'bot\.example' is not an IP address to listen on"):
        read_settings(None)


def test_the_env_file_is_read(tmp_path):
    env = tmp_path / ".env"
    env.write_text(f"TELEGRAM_BOT_TOKEN={TOKEN}\nFETCH_ALLOW=wiki.example, intranet.example:8080\nALLOWED_CHATS=1,-2\n")

    settings = read_settings(env)

    assert settings.telegram_bot_token is not None
    assert settings.telegram_bot_token.get_secret_value() == TOKEN
    assert settings.fetch_allow == {"wiki.example", "intranet.example:8080"}
    assert settings.allowed_chats == {1, -2}


def test_an_env_file_that_is_not_text_is_reported_without_a_traceback(tmp_path):
    env = tmp_path / ".env"
    env.write_bytes(b"\xff\xfe\x00\x81")

    with pytest.raises(ConfigError, match=r"\.env: cannot be read"):
        read_settings(env)


def test_settings_do_not_show_their_secrets(monkeypatch):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)

    assert TOKEN not in repr(read_settings(None))


@pytest.mark.parametrize(("value", "limit"), [(None, 60), ("", 60), ("7", 7), ("0", 0), ("unlimited", None)])
def test_the_hourly_limit_is_a_number_or_the_word_unlimited(monkeypatch, value, limit):
    monkeypatch.delenv("ARTICLES_PER_HOUR", raising=False)
    if value is not None:
        monkeypatch.setenv("ARTICLES_PER_HOUR", value)

    assert read_settings(None).articles_per_hour == limit


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("WEBHOOK_URL", "https://"),
        ("WEBHOOK_URL", "https://bot example"),
        ("WEBHOOK_URL", "https://bot.example:99999"),
        ("WEBHOOK_URL", "https://bot.example:444"),
        ("WEBHOOK_URL", "https://bot.example/x?y=1"),
        ("WEBHOOK_URL", "https://me:secret@bot.example"),
        ("PUBLIC_URL", "https://"),
        ("PUBLIC_URL", "https://news.example:0"),
        ("PUBLIC_URL", "https://news.example?x=1"),
        ("PUBLIC_URL", "https://me@news.example"),
        ("PUBLIC_URL", "http://news.example"),
        ("PUBLIC_URL", "http://10.0.0.7"),
        ("PUBLIC_URL", "ftp://news.example"),
    ],
)
def test_a_url_of_the_bot_is_checked_whole(monkeypatch, name, url):
    monkeypatch.setenv("WEBHOOK_SECRET", "letters_and-digits")
    monkeypatch.setenv("HEALTH_PORT", "8080")
    monkeypatch.setenv(name, url)

    with pytest.raises(ConfigError, match=f"{name}: "):
        read_settings(None)


@pytest.mark.parametrize("url", ["https://bot.example", "https://bot.example:8443/bots/news"])
def test_a_webhook_url_may_have_a_port_and_a_path(monkeypatch, url):
    monkeypatch.setenv("WEBHOOK_SECRET", "letters_and-digits")
    monkeypatch.setenv("WEBHOOK_URL", url)

    assert read_settings(None).webhook_url == url


def test_telegram_calls_https_only_and_an_own_bot_api_server_may_call_http(monkeypatch):
    monkeypatch.setenv("WEBHOOK_SECRET", "letters_and-digits")
    monkeypatch.setenv("WEBHOOK_URL", "http://bot.example:8443/bots")

    with pytest.raises(ConfigError) as error:
        read_settings(None)
    assert error.value.mistakes == (
        "WEBHOOK_URL: Telegram calls https addresses only; write https://bot.example:8443/bots",
    )

    monkeypatch.setenv("TELEGRAM_API_URL", "http://10.0.0.7:8081")
    assert read_settings(None).webhook_url == "http://bot.example:8443/bots"


@pytest.mark.parametrize("name", ["WEBHOOK_URL", "PUBLIC_URL", "TELEGRAM_API_URL", "DATABASE_URL"])
def test_an_invalid_url_is_not_shown_since_it_may_have_a_password(monkeypatch, name):
    monkeypatch.setenv(name, "me:hunter2@bot.example")

    with pytest.raises(ConfigError, match=f"{name}: ") as error:
        read_settings(None)
    assert "hunter2" not in str(error.value)
    assert "http://" not in str(error.value)


@pytest.mark.parametrize(
    "url", ["https://news.example:9443/precis", "http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]"]
)
def test_a_public_url_may_have_a_port_and_a_path_and_be_of_this_machine(monkeypatch, url):
    monkeypatch.setenv("HEALTH_PORT", "8080")
    monkeypatch.setenv("PUBLIC_URL", f"{url}/")

    assert read_settings(None).public_url == url


def test_a_public_url_needs_a_server(monkeypatch):
    monkeypatch.setenv("PUBLIC_URL", "https://news.example")

    with pytest.raises(ConfigError, match="PUBLIC_URL: nothing would be served there; set HEALTH_PORT as well"):
        read_settings(None)


@pytest.mark.parametrize("secret", ["has a space", "é", "x" * 257])
def test_a_webhook_secret_is_one_that_telegram_accepts(monkeypatch, secret):
    monkeypatch.setenv("WEBHOOK_SECRET", secret)

    with pytest.raises(ConfigError, match="WEBHOOK_SECRET: ") as error:
        read_settings(None)
    assert secret not in str(error.value)


@pytest.mark.parametrize(
    "entry", ["https://wiki.example", "wiki.example/page", "wiki.example:x", "wiki.example:70000", ":80"]
)
def test_a_host_to_fetch_from_is_checked_whole(monkeypatch, entry):
    monkeypatch.setenv("FETCH_ALLOW", f"intranet.example, {entry}")

    with pytest.raises(ConfigError, match=r"FETCH_ALLOW: .* is not a host; write intranet\.example"):
        read_settings(None)


@pytest.mark.parametrize("entry", ["wiki", "wiki.example:8080", "10.0.0.7", "10.0.0.7:81", "::1", "bücher.example"])
def test_hosts_to_fetch_from_are_names_or_addresses(monkeypatch, entry):
    monkeypatch.setenv("FETCH_ALLOW", entry)

    assert read_settings(None).fetch_allow == {entry}


def test_unknown_names_in_the_file_are_listed_with_the_setting_that_may_be_meant(tmp_path):
    env = tmp_path / ".env"
    env.write_text("TELEGRAM_TOKEN=1:x\nKEEP_DAYS=3\nPOSTGRES_PASSWORD=x\nlog_level=INFO\nCOLOUR=red\n")

    assert unknown_settings(env) == (
        "TELEGRAM_TOKEN is not a setting; did you mean TELEGRAM_BOT_TOKEN?",
        "COLOUR is not a setting",
    )


def test_without_a_file_no_name_is_unknown(tmp_path):
    assert unknown_settings(tmp_path / ".env") == ()
