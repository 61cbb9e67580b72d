package nyc.icefree.bulk;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SeriesReviewOnPostgresTest extends SeriesReviewContract {}
