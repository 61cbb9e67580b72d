package nyc.icefree.messages;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class EntryNotSentOnPostgresTest extends EntryNotSentContract {}
