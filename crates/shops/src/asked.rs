//! The shop of a connector that asks over a network: each question is a method of its own, in the file of its subject.

/// Makes a [`Shop`](crate::Shop) of a connector by its methods `pull_changes`, `look_through`, `pull_orders`, `test_connection` and
/// `tell`, which take and answer what [`Shop::pull`](crate::Shop::pull), `look`, `pull_named`, `test` and `push` do.
macro_rules! asked {
    ($connector:ty) => {
        impl $crate::Shop for $connector {
            fn pull<'a>(
                &'a self,
                since: Option<::model::UtcDateTime>,
                now: ::model::UtcDateTime,
                pages: &'a mut dyn $crate::Pages,
            ) -> ::wire::BoxFuture<'a, Result<$crate::Pulled, $crate::ShopError>> {
                Box::pin(self.pull_changes(since, now, pages))
            }

            fn look<'a>(
                &'a self,
                references: &'a [String],
                now: ::model::UtcDateTime,
                pages: &'a mut dyn $crate::Pages,
            ) -> ::wire::BoxFuture<'a, Result<Vec<String>, $crate::ShopError>> {
                Box::pin(self.look_through(references, now, pages))
            }

            fn pull_named<'a>(
                &'a self,
                references: &'a [String],
                now: ::model::UtcDateTime,
            ) -> ::wire::BoxFuture<'a, Result<$crate::PulledPage, $crate::ShopError>> {
                Box::pin(self.pull_orders(references, now))
            }

            fn test(&self) -> ::wire::BoxFuture<'_, Result<::model::ShopSeen, $crate::ShopError>> {
                Box::pin(self.test_connection())
            }

            fn push<'a>(
                &'a self,
                notice: &'a ::model::Notice,
            ) -> ::wire::BoxFuture<'a, Result<$crate::Pushed, $crate::ShopError>> {
                Box::pin(self.tell(notice))
            }
        }
    };
}

pub(crate) use asked;
