package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class WishesOnPostgresTest extends WishesContract {}
