package nyc.icefree.links;

import nyc.icefree.text.Language;
import nyc.icefree.vault.SecretToken;

/** Paths by which a volunteer answers a mail about one shift; they act by POST alone. */
public final class AnswerLinks {
    private AnswerLinks() {}

    public static String come(Language reader, SecretToken token) {
        return Links.volunteer(reader) + "/answer/" + token.value();
    }

    public static String giveBack(Language reader, SecretToken token) {
        return come(reader, token) + "/give-back";
    }

    /** Calendar file that says when and nothing else. */
    public static String reminder(Language reader, SecretToken token) {
        return come(reader, token) + "/reminder.ics";
    }

    /** Sends a sign-in link. */
    public static String mail(Language reader, SecretToken token) {
        return come(reader, token) + "/mail";
    }
}
