package nyc.icefree.messages.asks;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ChangedHandsOnPostgresTest extends ChangedHandsContract {}
