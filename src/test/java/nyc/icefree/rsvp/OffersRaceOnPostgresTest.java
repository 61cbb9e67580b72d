package nyc.icefree.rsvp;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class OffersRaceOnPostgresTest extends OffersRaceContract {}
