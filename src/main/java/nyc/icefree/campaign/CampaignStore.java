package nyc.icefree.campaign;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nyc.icefree.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of settings and the texts beside it. */
@Component
record CampaignStore(JdbcClient jdbc) {
    private static final int THE_ONE = 1;

    private record Settings(
            int version, String name, ZoneId zone, String roleAddress, String mailName, boolean showsYear) {}

    private record Text(Language language, CampaignText part, int position, String words) {}

    Optional<CampaignProfile> find() {
        return jdbc.sql("select version, name, zone, role_address, mail_name, shows_year from campaign where id = ?")
                .param(THE_ONE)
                .query(Settings.class)
                .optional()
                .map(s -> new CampaignProfile(
                        s.version(), s.name(), s.zone(), s.roleAddress(), s.mailName(), s.showsYear(), words()));
    }

    /** When two nodes seed at once, the second fails on the primary key. */
    void insert(CampaignProfile first) {
        jdbc.sql("insert into campaign (id, version, name, zone, role_address) values (?, ?, ?, ?, ?)")
                .params(THE_ONE, 1, first.name(), first.zone().getId(), first.roleAddress())
                .update();
        writeWords(first);
    }

    /** @return false when somebody has changed it since that version was read */
    boolean update(CampaignProfile next) {
        int changed = jdbc.sql(
                        "update campaign set version = version + 1, name = ?, zone = ?, role_address = ?, mail_name = ?,"
                                + " shows_year = ? where id = ? and version = ?")
                .params(
                        next.name(),
                        next.zone().getId(),
                        next.roleAddress(),
                        next.mailName(),
                        next.showsYear(),
                        THE_ONE,
                        next.version())
                .update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql("delete from campaign_text").update();
        writeWords(next);
        return true;
    }

    FirstStepsState firstSteps() {
        return jdbc.sql("select first_steps from campaign where id = ?")
                .param(THE_ONE)
                .query(FirstStepsState.class)
                .single();
    }

    void firstSteps(FirstStepsState state) {
        jdbc.sql("update campaign set first_steps = ? where id = ?")
                .params(state.name(), THE_ONE)
                .update();
    }

    private void writeWords(CampaignProfile profile) {
        profile.words().forEach((language, words) -> {
            write(language, CampaignText.TAGLINE, 0, words.tagline());
            write(language, CampaignText.ABOUT, 0, words.about());
            write(language, CampaignText.HELP, 0, words.help());
            write(language, CampaignText.PRIVACY, 0, words.privacy());
            write(language, CampaignText.RUN_BY, 0, words.press().runBy());
            write(language, CampaignText.BOILERPLATE, 0, words.press().boilerplate());
            write(language, CampaignText.PRESS_CONTACT, 0, words.press().contact());
            for (int i = 0; i < words.demands().size(); i++) {
                write(
                        language,
                        CampaignText.DEMAND_TITLE,
                        i,
                        words.demands().get(i).title());
                write(
                        language,
                        CampaignText.DEMAND_EXPLANATION,
                        i,
                        words.demands().get(i).explanation());
            }
        });
    }

    private void write(Language language, CampaignText part, int position, String words) {
        jdbc.sql("insert into campaign_text (language, part, position, words) values (?, ?, ?, ?)")
                .params(language.tag(), part.name(), position, words)
                .update();
    }

    private Map<Language, CampaignWords> words() {
        var texts = jdbc.sql("select language, part, position, words from campaign_text order by position")
                .query(Text.class)
                .list();
        var byLanguage = new HashMap<Language, List<Text>>();
        texts.forEach(t ->
                byLanguage.computeIfAbsent(t.language(), l -> new ArrayList<>()).add(t));
        var words = new HashMap<Language, CampaignWords>();
        byLanguage.forEach((language, own) -> words.put(
                language,
                new CampaignWords(
                        one(own, CampaignText.TAGLINE),
                        one(own, CampaignText.ABOUT),
                        demands(own),
                        one(own, CampaignText.HELP),
                        one(own, CampaignText.PRIVACY),
                        new CampaignPress(
                                one(own, CampaignText.RUN_BY),
                                one(own, CampaignText.BOILERPLATE),
                                one(own, CampaignText.PRESS_CONTACT)))));
        return words;
    }

    private static String one(List<Text> texts, CampaignText part) {
        return all(texts, part).stream().findFirst().orElse("");
    }

    private static List<String> all(List<Text> texts, CampaignText part) {
        return texts.stream().filter(t -> t.part() == part).map(Text::words).toList();
    }

    private static List<Demand> demands(List<Text> texts) {
        List<String> titles = all(texts, CampaignText.DEMAND_TITLE);
        List<String> explanations = all(texts, CampaignText.DEMAND_EXPLANATION);
        var demands = new ArrayList<Demand>();
        for (int i = 0; i < titles.size(); i++) {
            demands.add(new Demand(titles.get(i), explanations.get(i)));
        }
        return demands;
    }

    /** Names are kept in the database: add, never rename. */
    enum CampaignText {
        TAGLINE,
        ABOUT,
        HELP,
        PRIVACY,
        DEMAND_TITLE,
        DEMAND_EXPLANATION,
        RUN_BY,
        BOILERPLATE,
        PRESS_CONTACT
    }
}
