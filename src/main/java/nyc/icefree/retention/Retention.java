package nyc.icefree.retention;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.StandardEnvironment;

/**
 * Every period after which something is destroyed. A new one is a line here, where its purge reads it; texts say it as
 * {@code {keptReservations}}, and never a number of their own.
 *
 * @param reservations who comes, after the event
 * @param postponed who comes to an event that has no new date yet, after its old one
 * @param requests what a group asked for, after the decision
 * @param undecided the same when nobody decides
 * @param unconfirmed a volunteer's sign-up or a digest that nobody confirmed, and who was asked to help
 * @param silent volunteers of whom nothing was heard, before they are asked
 * @param silentStaff accounts into which nobody signs in, before their people are asked
 * @param unanswered whoever was asked and does not answer
 * @param invitations an invitation to the staff that nobody accepts
 * @param shifts who had a shift
 * @param asks who was asked for a shift, after the shift
 * @param dayMarks who said that they come to a shift, and who was marked as there or not
 * @param audit what staff read and changed
 * @param sent that a message was sent
 * @param places a place that was not for everyone, after its event
 * @param draftPlaces the same of what was never published
 * @param templates a template that was removed
 * @param blocks that an organization let a volunteer go
 * @param imports that an address was asked by an organization's list and did not say yes, beside what is left of the month
 * @param newAddress that a volunteer wants an address which they did not confirm
 * @param oldAddress an address that a volunteer left, to which they can go back
 * @param digest who gets new events by mail, after they said so last, before they are asked whether they still want it
 * @param digestUnanswered the same once they were asked and do not answer
 */
@ConfigurationProperties("kept")
public record Retention(
        @DefaultValue("7d") Kept reservations,
        @DefaultValue("30d") Kept postponed,
        @DefaultValue("30d") Kept requests,
        @DefaultValue("6m") Kept undecided,
        @DefaultValue("7d") Kept unconfirmed,
        @DefaultValue("6m") Kept silent,
        @DefaultValue("1y") Kept silentStaff,
        @DefaultValue("30d") Kept unanswered,
        @DefaultValue("30d") Kept invitations,
        @DefaultValue("1y") Kept shifts,
        @DefaultValue("7d") Kept asks,
        @DefaultValue("90d") Kept dayMarks,
        @DefaultValue("1y") Kept audit,
        @DefaultValue("7d") Kept sent,
        @DefaultValue("7d") Kept places,
        @DefaultValue("90d") Kept draftPlaces,
        @DefaultValue("30d") Kept templates,
        @DefaultValue("1y") Kept blocks,
        @DefaultValue("1y") Kept imports,
        @DefaultValue("1d") Kept newAddress,
        @DefaultValue("7d") Kept oldAddress,
        @DefaultValue("1y") Kept digest,
        @DefaultValue("14d") Kept digestUnanswered) {

    /** As it is where nothing is set. */
    public static final Retention USUAL = Binder.get(new StandardEnvironment()).bindOrCreate("kept", Retention.class);

    /** Each period by the name that texts have for it. */
    public Map<String, Kept> named() {
        var all = new LinkedHashMap<String, Kept>();
        Arrays.stream(Retention.class.getRecordComponents()).forEach(period -> {
            try {
                String name = period.getName();
                all.put("kept" + Character.toUpperCase(name.charAt(0)) + name.substring(1), (Kept)
                        period.getAccessor().invoke(this));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        return all;
    }
}
