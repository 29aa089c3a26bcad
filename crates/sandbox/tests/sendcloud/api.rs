//! Which of its two APIs the practice Sendcloud is asked through.

use carriers::{BookingRequest, Carrier};
use model::CarrierId;
use sandbox::PracticeSendcloud;
use std::sync::Arc;
use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Api {
    V3,
    V2,
}

impl Api {
    /// The connector, with little patience.
    pub(crate) fn connect(self, practice: &PracticeSendcloud) -> Arc<dyn Carrier> {
        self.connect_with(practice, Duration::from_millis(400))
    }

    pub(crate) fn connect_with(self, practice: &PracticeSendcloud, patience: Duration) -> Arc<dyn Carrier> {
        self.account_with(practice, patience, &[])
    }

    pub(crate) fn account_with(
        self,
        practice: &PracticeSendcloud,
        patience: Duration,
        fields: &[(&str, serde_json::Value)],
    ) -> Arc<dyn Carrier> {
        let carrier = CarrierId("platform".to_owned());
        let account = match self {
            Self::V3 => practice.account(carrier),
            Self::V2 => practice.account_v2(carrier),
        };
        super::build(practice, account, patience, fields)
    }

    /// The same booking through each, in the words by which it knows its services.
    pub(crate) fn request(self, key: &str, parcels: usize) -> BookingRequest {
        let request = super::request(key, parcels);
        match self {
            Self::V3 => request,
            Self::V2 => BookingRequest { service: "sendcloud-110".to_owned(), ..request },
        }
    }
}

/// Makes a test for each API of each of these functions, which take it.
macro_rules! through_both {
    ($($test:ident),+ $(,)?) => {
        mod through_v3 {
            $(
                #[tokio::test]
                async fn $test() {
                    super::$test($crate::api::Api::V3).await;
                }
            )+
        }

        mod through_v2 {
            $(
                #[tokio::test]
                async fn $test() {
                    super::$test($crate::api::Api::V2).await;
                }
            )+
        }
    };
}

pub(crate) use through_both;
