package nyc.icefree.series;

import nyc.icefree.jobs.Job;
import nyc.icefree.people.CallerDecides;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes each series' dates up to 18 months ahead, twice a day. */
@Service
public class SeriesExtension {
    private static final Logger LOG = LoggerFactory.getLogger(SeriesExtension.class);

    private final SeriesRepository series;
    private final SeriesGenerator generator;
    private final TransactionTemplate each;

    SeriesExtension(SeriesRepository series, SeriesGenerator generator, PlatformTransactionManager transactions) {
        this.series = series;
        this.generator = generator;
        this.each = new TransactionTemplate(transactions);
    }

    /** Uses one transaction for each series, so that a fault in one does not stop the others. */
    @Job(name = "extend-series", every = "PT12H")
    @CallerDecides
    public int extendAll() {
        int made = 0;
        for (var id : series.withRule()) {
            try {
                Integer here =
                        each.execute(t -> series.lock(id).map(generator::extend).orElse(0));
                made += here == null ? 0 : here;
            } catch (RuntimeException e) {
                LOG.error("the dates of series {} could not be made", id, e);
            }
        }
        if (made > 0) {
            LOG.info("made {} further dates of series", made);
        }
        return made;
    }
}
