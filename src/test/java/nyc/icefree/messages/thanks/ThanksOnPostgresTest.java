package nyc.icefree.messages.thanks;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ThanksOnPostgresTest extends ThanksContract {}
