package nyc.icefree.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.ActorAudit;
import nyc.icefree.people.AdministratorsMay;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.text.SafeText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Words and phrases that administrators forbid in questions, beside the built-in ones. */
@Service
public class ForbiddenWords {
    public static final int MAX = 200;
    public static final int LENGTH_MAX = 80;

    private final JdbcClient jdbc;
    private final ActorAudit audit;

    ForbiddenWords(JdbcClient jdbc, ActorAudit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @CallerDecides
    public List<String> all() {
        return jdbc.sql("select word from forbidden_word order by word")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @AdministratorsMay
    public List<String> toChange() {
        return all();
    }

    /** Replaces the list; refused if it is too long. Old questions stay until their event is saved. */
    @AdministratorsMay
    @Transactional
    public void become(List<String> typed) {
        var words = new LinkedHashMap<String, String>();
        typed.stream()
                .map(SafeText::line)
                .filter(SafeText::isName)
                .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        if (words.size() > MAX || words.values().stream().anyMatch(word -> word.length() > LENGTH_MAX)) {
            throw new Refused(new FieldProblem("words", FormProblem.FORBIDDEN_WORDS_TOO_LONG));
        }
        jdbc.sql("delete from forbidden_word").update();
        words.values()
                .forEach(word -> jdbc.sql("insert into forbidden_word (word) values (?)")
                        .param(word)
                        .update());
        audit.note(AuditedAct.SETTINGS_CHANGED, null);
    }
}
