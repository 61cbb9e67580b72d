package nyc.icefree.bulk;

import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventviews.PatternId;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.series.Repeats;
import nyc.icefree.series.SeriesId;
import nyc.icefree.series.SeriesPlanning;
import nyc.icefree.templates.Templates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans a series after a template: all its dates are made at once or none, and each gets the template's shifts and checklist
 * by an announcement of its own, which is kept until that is done.
 */
@Service
public class SeriesFromTemplates {
    private final Templates templates;
    private final SeriesPlanning series;

    SeriesFromTemplates(Templates templates, SeriesPlanning series) {
        this.templates = templates;
        this.series = series;
    }

    /**
     * @throws nyc.icefree.refusals.FormRefused with every problem of the first date's form
     * @throws nyc.icefree.series.SeriesRefused because of the dates
     */
    @StaffMay
    @Transactional
    public SeriesId plan(PatternId template, OrganizationId host, EventDraft form, Repeats repeats) {
        if (templates.form(template).isEmpty()) {
            throw new NotYours();
        }
        return series.planAfter(template, host, form, repeats);
    }
}
