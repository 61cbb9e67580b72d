package nyc.icefree.whomay;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerImport;
import org.jspecify.annotations.Nullable;

/** Asking the people of an organization's own list, which those who coordinate it do alone. */
class VolunteerImportCalls implements TheirCalls {
    private final VolunteerImport imports;

    VolunteerImportCalls(VolunteerImport imports) {
        this.imports = imports;
    }

    @Override
    public void into(Map<String, Function<World, @Nullable Object>> all) {
        all.put(
                "VolunteerImport.look(OrganizationId, byte[])",
                w -> imports.look(w.team().organization(), list()));
        all.put(
                "VolunteerImport.ask(OrganizationId, byte[], Language)",
                w -> imports.ask(w.team().organization(), list(), Language.ENGLISH));
    }

    private static byte[] list() {
        return ("Name,E-mail\nAda," + UUID.randomUUID() + "@example.org\n").getBytes(StandardCharsets.UTF_8);
    }
}
