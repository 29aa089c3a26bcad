//! Lists: filtered, sorted, page by page.

use crate::desk::{Desk, an_order, desk};
use crate::schema::fits;
use reqwest::Method;
use serde_json::{Value, json};

async fn with_orders(count: usize) -> Desk {
    let desk = desk().await;
    let orders: Vec<Value> = (0..count)
        .map(|number| {
            let mut order = an_order(&format!("{}", 6000 + number));
            order["order_details"]["order_created_at"] = format!("2026-11-{:02}T10:00:00Z", 1 + number % 5).into();
            order
        })
        .collect();
    for part in orders.chunks(100) {
        assert_eq!(desk.post(&json!(part)).await.0, 201);
    }
    desk
}

/// The numbers of a page, and where its links lead.
async fn page(desk: &Desk, path: &str) -> (Vec<String>, Option<String>, Option<String>) {
    let answer = desk.request(Method::GET, path).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{path}");
    let links = answer.headers().get("link").map(|link| link.to_str().unwrap().to_owned()).unwrap_or_default();
    let link = |rel: &str| {
        let found = links.split(", ").find(|link| link.ends_with(&format!("rel=\"{rel}\"")))?;
        Some(found.split('>').next()?.trim_start_matches('<').to_owned())
    };
    let told: Value = answer.json().await.unwrap();
    fits("orders", "GET /orders 200", &told);
    let numbers =
        told["data"].as_array().unwrap().iter().map(|order| order["order_number"].as_str().unwrap().to_owned());
    (numbers.collect(), link("next"), link("prev"))
}

#[tokio::test]
async fn the_head_of_an_answer_is_that_of_the_whole() {
    let desk = desk().await;
    let answer = desk.request(Method::HEAD, "/orders").send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert!(answer.bytes().await.unwrap().is_empty());
    assert_eq!(desk.request(Method::HEAD, "/nothing").send().await.unwrap().status(), 501);
}

#[tokio::test]
async fn pages_lead_to_the_end_and_back_and_leave_nothing_out() {
    let desk = with_orders(23).await;
    for sort in ["", "&sort=pk", "&sort=order_number", "&sort=-order_created_at", "&sort=order_created_at,-pk"] {
        let (whole, none, _) = page(&desk, &format!("/orders?page_size=200{sort}")).await;
        assert_eq!((whole.len(), none), (23, None));
        let (mut seen, mut at) = (Vec::new(), Some(format!("/orders?page_size=5{sort}")));
        let mut pages = Vec::new();
        let mut last_prev = None;
        while let Some(path) = at {
            let (numbers, next, prev) = page(&desk, &path).await;
            seen.extend(numbers.clone());
            pages.push(numbers);
            last_prev = prev;
            at = next;
        }
        assert_eq!(seen, whole, "{sort}");
        let mut back = pages.len() - 1;
        while let Some(path) = last_prev {
            back -= 1;
            let (numbers, next, prev) = page(&desk, &path).await;
            assert_eq!(numbers, pages[back], "{sort}");
            assert!(next.is_some());
            last_prev = prev;
        }
        assert_eq!(back, 0, "{sort}");
    }
}

#[tokio::test]
async fn orders_that_come_in_meanwhile_leave_nothing_out_and_bring_nothing_twice() {
    let desk = with_orders(6).await;
    let (first, next, _) = page(&desk, "/orders?page_size=3").await;
    desk.bring(an_order("7000")).await;
    let (second, none, _) = page(&desk, &next.unwrap()).await;
    assert_eq!(first, ["#6005", "#6004", "#6003"]);
    assert_eq!((second.as_slice(), none), (["#6002", "#6001", "#6000"].map(str::to_owned).as_slice(), None));
}

#[tokio::test]
async fn a_list_is_filtered() {
    let desk = with_orders(10).await;
    let id = desk.get("/orders?order_id=6003").await.1["data"][0]["id"].as_str().unwrap().to_owned();
    desk.send(Method::DELETE, &format!("/orders/{id}"), &Value::Null).await;
    for (query, count) in [
        ("order_number=%236001", 1),
        ("order_id=6001", 1),
        ("order_id=nobody", 0),
        ("status=CANCELLED", 1),
        ("status=refunded", 1),
        ("status=paid", 9),
        ("status=dreaming", 0),
        ("order_created_at=2026-11-02", 2),
        ("order_created_at_min=2026-11-02", 8),
        ("order_created_at_max=2026-11-02", 4),
        ("order_updated_at_min=2020-01-01", 10),
        ("order_updated_at_max=2020-01-01", 0),
        ("integration=1", 10),
        ("integration=7,1", 10),
    ] {
        let (numbers, _, _) = page(&desk, &format!("/orders?{query}")).await;
        assert_eq!(numbers.len(), count, "{query}");
    }
}

#[tokio::test]
async fn a_list_that_cannot_be_had_is_refused_by_the_parameter() {
    let desk = with_orders(1).await;
    for (query, status, parameter) in [
        ("integration=128", 400, Some("integration")),
        ("page_size=201", 400, Some("page_size")),
        ("page_size=0", 400, Some("page_size")),
        ("order_created_at=2026-11-28T10:00:00Z", 400, Some("order_created_at")),
        ("cursor=nonsense", 404, None),
        ("cursor=cj0xJnA9MzAw", 404, None),
        ("colour=red", 501, None),
    ] {
        let (found, answer) = desk.get(&format!("/orders?{query}")).await;
        assert_eq!(found, status, "{query} {answer}");
        if status != 501 {
            fits("orders", &format!("GET /orders {status}"), &answer);
        }
        assert_eq!(answer["errors"][0]["source"]["parameter"].as_str(), parameter, "{query}");
    }
}
