from django.contrib.auth import get_user_model
from karrio.server.user.models import Token
user = get_user_model().objects.create_superuser("tests@example.com", "for tests")
Token.objects.create(user=user, key="key_for_tests_on_loopback")
