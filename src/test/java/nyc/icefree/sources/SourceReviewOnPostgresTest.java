package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class SourceReviewOnPostgresTest extends SourceReviewContract {}
