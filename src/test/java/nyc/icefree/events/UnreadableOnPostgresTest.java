package nyc.icefree.events;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class UnreadableOnPostgresTest extends UnreadableContract {}
