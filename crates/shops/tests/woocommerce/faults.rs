use super::{TO_DO, account, client, client_with, now, of, pull, usual_statuses};
use model::{Credentials, ProblemCode, ShopId, ShopKind};
use sandbox::{Fault, PracticeShop};
use shops::{Nonsense, Registry, ShopError};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use wire::Limits;

async fn error_of(fault: Fault) -> ShopError {
    let shop = PracticeShop::start(now()).await.unwrap();
    shop.fail_until_told(Some(fault));
    pull(&of(&shop), None).await.unwrap_err()
}

#[tokio::test]
async fn a_shop_that_is_busy_for_a_moment_is_asked_again() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let (client, waits) = client(&shop.url(), shop.credentials());
    shop.fail_next(Fault::TooMany(7));
    shop.fail_next(Fault::Unavailable);
    assert_eq!(pull(&client, None).await.unwrap().orders.len(), TO_DO);
    let waits = waits.lock().unwrap();
    assert_eq!(waits[0], Duration::from_secs(7), "what the shop asked for");
    assert!(waits[1] >= Duration::from_secs(4));
}

#[tokio::test]
async fn a_shop_that_wants_a_long_rest_gets_it() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let (client, waits) = client(&shop.url(), shop.credentials());
    shop.fail_until_told(Some(Fault::TooMany(600)));
    let error = pull(&client, None).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(600)));
    assert!(waits.lock().unwrap().is_empty());
}

#[tokio::test]
async fn trouble_that_stays_is_named() {
    let nonsense = |what| ShopError::Nonsense(what);
    assert_eq!(error_of(Fault::Unavailable).await, ShopError::Server { status: 503, retry_after: None });
    assert_eq!(error_of(Fault::WebPage).await, nonsense(Nonsense::WebPage));
    assert_eq!(error_of(Fault::Warning).await, nonsense(Nonsense::TextBefore));
    assert_eq!(error_of(Fault::Empty).await, nonsense(Nonsense::Empty));
    assert_eq!(error_of(Fault::Truncated).await, nonsense(Nonsense::NotJson));
}

#[tokio::test]
async fn a_shop_that_is_too_slow_has_not_answered() {
    let shop = PracticeShop::start(now()).await.unwrap();
    shop.fail_until_told(Some(Fault::Slow(Duration::from_secs(60))));
    let limits = Limits { total: Duration::from_millis(100), ..Limits::default() };
    let (client, waits) = client_with(&shop.url(), shop.credentials(), usual_statuses(), limits);
    assert_eq!(pull(&client, None).await.unwrap_err(), ShopError::TimedOut);
    assert_eq!(waits.lock().unwrap().len(), 3, "four tries");
}

#[tokio::test]
async fn an_answer_without_end_is_cut_off() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let limits = Limits { largest_answer: 1000, ..Limits::default() };
    let (client, _) = client_with(&shop.url(), shop.credentials(), usual_statuses(), limits);
    assert_eq!(pull(&client, None).await.unwrap_err(), ShopError::Nonsense(Nonsense::TooLarge));
}

#[tokio::test]
async fn a_wrong_key_and_a_wrong_secret_are_refused() {
    let shop = PracticeShop::start(now()).await.unwrap();
    let good = shop.credentials();
    for credentials in [
        Credentials::of([("key", "ck_other")]).or(good.clone()),
        Credentials::of([("secret", "cs_other")]).or(good.clone()),
    ] {
        let (client, _) = client(&shop.url(), credentials);
        let error = pull(&client, None).await.unwrap_err();
        assert_eq!(error, ShopError::Refused { status: 401, code: "woocommerce_rest_cannot_view".to_owned() });
        let problem = error.problem(&ShopId("garden".to_owned()));
        assert_eq!(problem.code, ProblemCode::ShopRefusedKey);
        assert!(!format!("{problem:?}").contains("cs_other"));
    }
}

#[tokio::test]
async fn nobody_at_the_address_is_offline_and_says_nothing_of_the_key() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", closed.local_addr().unwrap());
    drop(closed);
    let credentials = Credentials::of([("key", "ck_secret"), ("secret", "cs_secret")]);
    let error = pull(&client(&url, credentials).0, None).await.unwrap_err();
    assert!(matches!(error, ShopError::Offline(_)), "{error:?}");
    assert!(error.is_transient());
    let told = format!("{error:?} {error} {:?}", error.problem(&ShopId("garden".to_owned())));
    assert!(!told.contains("oauth") && !told.contains("secret") && !told.contains("orders"), "{told}");
}

/// Answers every request with these bytes.
async fn server(answer: &'static str) -> String {
    server_of(move |_| answer.as_bytes().to_vec()).await
}

/// Answers every request with the bytes of its number.
async fn server_of(answer: impl Fn(u32) -> Vec<u8> + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let mut number = 0;
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(&answer(number)).await;
            number += 1;
        }
    });
    url
}

/// The error of a shop that answers every request with JSON, by its number.
async fn error_of_lists(limits: Limits, list: impl Fn(u32) -> String + Send + 'static) -> ShopError {
    let url = server_of(move |number| {
        let list = list(number);
        format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{list}", list.len()).into_bytes()
    });
    let credentials = Credentials::of([("key", "ck"), ("secret", "cs")]);
    let (client, _) = client_with(&url.await, credentials, usual_statuses(), limits);
    pull(&client, None).await.unwrap_err()
}

#[tokio::test]
async fn lists_of_nothing_are_no_orders() {
    let nothing = |count: usize, item: &str| format!("[{}]", vec![item; count].join(","));
    for (list, what) in [
        // A megabyte; fewer; as many as were asked for, with nothing that another page could go on from.
        (nothing(350_000, "{}"), Nonsense::TooLarge),
        (nothing(7_000_000, "{\"a\":0}"), Nonsense::TooLarge),
        (nothing(7_000_000, "[]"), Nonsense::TooLarge),
        (nothing(9_000, "{}"), Nonsense::LongPage),
        (nothing(100, "{}"), Nonsense::Unexpected("the same page again".to_owned())),
    ] {
        let error = error_of_lists(Limits::default(), move |_| list.clone()).await;
        assert_eq!(error, ShopError::Nonsense(what));
    }
}

#[tokio::test]
async fn a_list_without_end_ends() {
    // Every page has a hundred orders nobody has seen; in one shop they are of ever later hours.
    let page = |number: u32, hour: u32| {
        let order =
            |n: u32| format!("{{\"id\":{},\"date_modified_gmt\":\"2020-01-01T00:{hour:02}:00\"}}", number * 100 + n);
        format!("[{}]", (1..=100).map(order).collect::<Vec<_>>().join(","))
    };
    let limits = Limits { most_pages: 30, ..Limits::default() };
    let endless = ShopError::Nonsense(Nonsense::TooManyPages);
    assert_eq!(error_of_lists(limits, move |number| page(number, 0)).await, endless);
    assert_eq!(error_of_lists(limits, move |number| page(number, number)).await, endless);
    let limits = Limits { longest_listing: Duration::ZERO, ..Limits::default() };
    assert_eq!(error_of_lists(limits, move |number| page(number, number % 60)).await, endless);
}

#[tokio::test]
async fn an_answer_that_drips_is_not_waited_for() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await;
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9999999\r\n\r\n[").await;
                while stream.write_all(b" ").await.is_ok() {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            });
        }
    });
    let limits = Limits { total: Duration::from_millis(100), stall: Duration::from_secs(30), ..Limits::default() };
    let credentials = Credentials::of([("key", "ck"), ("secret", "cs")]);
    let (client, waits) = client_with(&url, credentials, usual_statuses(), limits);
    assert_eq!(pull(&client, None).await.unwrap_err(), ShopError::TimedOut);
    assert_eq!(waits.lock().unwrap().len(), 3, "four tries, each with its end");
}

#[tokio::test]
async fn a_refusal_without_end_is_a_refusal() {
    let url = server_of(|_| {
        let body = vec![b'x'; 3 << 20];
        [format!("HTTP/1.1 503 Busy\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len()).into_bytes(), body]
            .concat()
    });
    let credentials = Credentials::of([("key", "ck"), ("secret", "cs")]);
    let error = pull(&client(&url.await, credentials).0, None).await.unwrap_err();
    assert_eq!(error, ShopError::Server { status: 503, retry_after: None });
}

async fn error_from(answer: &'static str) -> ShopError {
    let credentials = Credentials::of([("key", "ck"), ("secret", "cs")]);
    pull(&client(&server(answer).await, credentials).0, None).await.unwrap_err()
}

#[tokio::test]
async fn other_servers_than_shops_are_told_apart() {
    let moved = "HTTP/1.1 301 Moved\r\nlocation: https://www.shop.example/wp-json/wc/v3/orders?oauth_consumer_key=ck\r\n\
                 content-length: 0\r\nconnection: close\r\n\r\n";
    assert_eq!(error_from(moved).await, ShopError::Moved { to: "https://www.shop.example".to_owned() });
    let no_api = "HTTP/1.1 404 Not Found\r\ncontent-length: 9\r\nconnection: close\r\n\r\nnot found";
    assert_eq!(error_from(no_api).await, ShopError::NoApi);
    let object = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
    assert!(matches!(error_from(object).await, ShopError::Nonsense(Nonsense::Unexpected(_))));
    let date = "HTTP/1.1 503 Down\r\nretry-after: Wed, 21 Oct 2099 07:28:00 GMT\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    assert_eq!(error_from(date).await.retry_after(), Some(Duration::from_secs(3600)), "an hour at most");
    let broken = "HTTP/1.1 200 OK\r\ncontent-length: 900\r\nconnection: close\r\n\r\n[";
    assert!(matches!(error_from(broken).await, ShopError::Offline(_)));
    assert!(matches!(error_from("220 mail.example ESMTP\r\n").await, ShopError::Offline(_)));
}

#[tokio::test]
async fn a_shop_that_ignores_what_is_asked_does_not_keep_the_client_for_ever() {
    let same = "HTTP/1.1 200 OK\r\nx-wp-totalpages: 9\r\ncontent-length: 60\r\nconnection: close\r\n\r\n\
                [{\"id\":1,\"date_modified_gmt\":\"2026-11-23T08:00:00\",\"a\":123}]";
    assert!(matches!(error_from(same).await, ShopError::Nonsense(Nonsense::Unexpected(_))));
}

#[test]
fn an_address_is_that_of_a_shop() {
    let registry = Registry::standard();
    let credentials = Credentials::of([("key", "ck"), ("secret", "cs")]);
    let woocommerce = registry.get(&ShopKind("woocommerce".to_owned())).unwrap();
    let faults = |url: &str| woocommerce.faults(&account(url, usual_statuses()).config);
    for good in
        ["https://shop.example", "https://shop.example/", "http://192.168.1.20:8080/winkel", " https://shop.example "]
    {
        assert!(faults(good).is_empty(), "{good}");
    }
    for bad in [
        "",
        "shop.example",
        "ftp://shop.example",
        "https://ck:cs@shop.example",
        "https://shop.example/?a=b",
        "https://",
    ] {
        assert_eq!(faults(bad).len(), 1, "{bad}");
        let built = registry.build(&account(bad, usual_statuses()), Some(&credentials), &wire::Setup::default());
        assert_eq!(built.err(), Some(ShopError::BadAddress), "{bad}");
    }
}
