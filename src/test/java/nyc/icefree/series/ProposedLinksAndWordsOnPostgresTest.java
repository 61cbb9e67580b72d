package nyc.icefree.series;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class ProposedLinksAndWordsOnPostgresTest extends ProposedLinksAndWordsContract {}
