package nyc.icefree;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import nyc.icefree.audit.AuditChain;
import nyc.icefree.database.DatabaseAddress;
import nyc.icefree.database.HeldRows;
import nyc.icefree.links.Links;
import nyc.icefree.owncalendars.CalendarsOfEndedSessions;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.AccountFault;
import nyc.icefree.signin.SecondFactorRescue;
import nyc.icefree.vault.Vault;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Commands for the person who runs the machine, without the web server: {@code java -jar ice-free-nyc.jar <command>}. */
final class Commands {
    private static final String USAGE = """
            start                                starts the app; its settings are environment variables (docs/settings.md)
            start new-vault-key                  prints a key for VAULT_KEY
            start reset-second-factor <email>   for a lost phone: prints a one-time link to set up a new one
            start verify-audit                   says whether somebody changed the record of who did what
            start --help                         prints this
            Stop the app before the second factor or the record when it uses the embedded database: one program at a time
            may open it. With Docker: docker compose exec app /app/start COMMAND. More is in docs/operate.md.
            """;

    private static final Set<String> HELP = Set.of("--help", "-h", "help");

    private Commands() {}

    /** @return the exit code, or -1 when this is no command and the app shall start */
    static int run(String[] args, PrintStream out) {
        if (args.length == 1 && HELP.contains(args[0])) {
            out.print(USAGE);
            return 0;
        }
        if (args.length == 0 || args[0].startsWith("-")) {
            return -1;
        }
        switch (args[0]) {
            case "new-vault-key" -> out.println(Vault.newMasterKey());
            case "reset-second-factor" -> {
                return args.length == 2 ? resetSecondFactor(args[1], out) : usage(out);
            }
            case "verify-audit" -> {
                return verifyAudit(out);
            }
            default -> {
                return usage(out);
            }
        }
        return 0;
    }

    private static int usage(PrintStream out) {
        out.print(USAGE);
        return 2;
    }

    private static int resetSecondFactor(String email, PrintStream out) {
        try (var context = start()) {
            var link = context.getBean(SecondFactorRescue.class).reset(email);
            out.println("Open this link within 72 hours; it works once and asks for the password:");
            out.println(context.getBean(Links.class).absolute(Links.renewal(link)));
            return 0;
        } catch (Refused e) {
            e.require(AccountFault.class);
            out.println("Nobody with this email has an active staff account.");
            return 1;
        }
    }

    private static int verifyAudit(PrintStream out) {
        try (var context = start()) {
            var broken = context.getBean(AuditChain.class).firstBroken();
            broken.ifPresentOrElse(
                    row -> out.println("Row " + row + " of the record was changed or is missing."),
                    () -> out.println("The record is whole, up to row "
                            + context.getBean(AuditChain.class).head().position() + "."));
            return broken.isPresent() ? 1 : 0;
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Few.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .listeners(new Settings())
                .properties(Map.of("logging.level.root", "error"))
                .run();
    }

    /** The database and the few rooms that the commands need. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @ComponentScan({"nyc.icefree.time", "nyc.icefree.vault", "nyc.icefree.audit"})
    @ConfigurationPropertiesScan({"nyc.icefree.links", "nyc.icefree.retention", "nyc.icefree.vault"})
    @Import({
        SecondFactorRescue.class,
        CalendarsOfEndedSessions.class,
        Links.class,
        DatabaseAddress.class,
        HeldRows.class
    })
    static class Few {}
}
