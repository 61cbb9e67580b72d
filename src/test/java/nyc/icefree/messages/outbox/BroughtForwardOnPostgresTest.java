package nyc.icefree.messages.outbox;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class BroughtForwardOnPostgresTest extends BroughtForwardContract {}
