package nyc.icefree.retention;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.StandardEnvironment;

/**
 * The retention periods that an administrator can set. A new one needs a component here and a purge that reads it. Texts name it,
 * as in {@code {keptReservations}}, and never say a number.
 *
 * @param reservations RSVPs, and single counts of doors, after the event
 * @param postponed RSVPs of an event without a new date, after its old one
 * @param requests after the decision
 * @param undecided requests that nobody decides
 * @param unconfirmed a volunteer's sign-up or a digest that nobody confirmed, and people who were asked to help
 * @param silent volunteers of whom nothing is heard, until they are asked
 * @param silentStaff accounts that nobody uses, until their people are asked
 * @param unanswered staff and volunteers who were asked and do not answer
 * @param invitations to the staff that nobody accepts
 * @param shifts who had a shift
 * @param asks who was asked for a shift, after the shift
 * @param dayMarks who said that they come to a shift, and who was marked as there or not
 * @param audit the record of what staff read and changed
 * @param sent that a message was sent
 * @param places address that was not for everyone, after its event
 * @param draftPlaces the same of an event that was never published
 * @param templates after a template was removed
 * @param blocks the fact that an organization let a volunteer go
 * @param imports the fact that an address of a list was asked and did not say yes, from the end of that month
 * @param newAddress a volunteer's new address that they do not confirm
 * @param oldAddress a volunteer's former address, to which they can go back
 * @param digest digest readers after they last agreed, until they are asked again
 * @param digestUnanswered digest readers who were asked and do not answer
 */
@ConfigurationProperties("kept")
public record Retention(
        @DefaultValue("7d") RetentionPeriod reservations,
        @DefaultValue("30d") RetentionPeriod postponed,
        @DefaultValue("30d") RetentionPeriod requests,
        @DefaultValue("6m") RetentionPeriod undecided,
        @DefaultValue("7d") RetentionPeriod unconfirmed,
        @DefaultValue("6m") RetentionPeriod silent,
        @DefaultValue("1y") RetentionPeriod silentStaff,
        @DefaultValue("30d") RetentionPeriod unanswered,
        @DefaultValue("30d") RetentionPeriod invitations,
        @DefaultValue("1y") RetentionPeriod shifts,
        @DefaultValue("7d") RetentionPeriod asks,
        @DefaultValue("90d") RetentionPeriod dayMarks,
        @DefaultValue("1y") RetentionPeriod audit,
        @DefaultValue("7d") RetentionPeriod sent,
        @DefaultValue("7d") RetentionPeriod places,
        @DefaultValue("90d") RetentionPeriod draftPlaces,
        @DefaultValue("30d") RetentionPeriod templates,
        @DefaultValue("1y") RetentionPeriod blocks,
        @DefaultValue("1y") RetentionPeriod imports,
        @DefaultValue("1d") RetentionPeriod newAddress,
        @DefaultValue("7d") RetentionPeriod oldAddress,
        @DefaultValue("1y") RetentionPeriod digest,
        @DefaultValue("14d") RetentionPeriod digestUnanswered) {

    /** Without any setting. */
    public static final Retention USUAL = Binder.get(new StandardEnvironment()).bindOrCreate("kept", Retention.class);

    /** Each period by its name in texts, such as keptShifts. */
    public Map<String, RetentionPeriod> named() {
        var all = new LinkedHashMap<String, RetentionPeriod>();
        Arrays.stream(Retention.class.getRecordComponents()).forEach(period -> {
            try {
                String name = period.getName();
                all.put("kept" + Character.toUpperCase(name.charAt(0)) + name.substring(1), (RetentionPeriod)
                        period.getAccessor().invoke(this));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        return all;
    }
}
