package nyc.icefree.campaign;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of settings. */
@Component
record CampaignStore(JdbcClient jdbc) {
    private static final int THE_ONE = 1;

    Optional<CampaignProfile> find() {
        return jdbc.sql("select version, name, zone, role_address, mail_name, shows_year from campaign where id = ?")
                .param(THE_ONE)
                .query(CampaignProfile.class)
                .optional();
    }

    /** When two nodes seed at once, the second fails on the primary key. */
    void insert(CampaignProfile first) {
        jdbc.sql("insert into campaign (id, version, name, zone, role_address) values (?, ?, ?, ?, ?)")
                .params(THE_ONE, 1, first.name(), first.zone().getId(), first.roleAddress())
                .update();
    }

    /** @return false when somebody has changed it since that version was read */
    boolean update(CampaignProfile next) {
        return jdbc.sql(
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
                        .update()
                > 0;
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
}
