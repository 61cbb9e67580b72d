package nyc.icefree.proposals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.text.Language;
import nyc.icefree.vault.KeyDestroyed;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Unreadable;
import nyc.icefree.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals the links and instructions that are proposed under the same key as those that the event has. */
@Component
class ProposalSeals {
    private static final String LINK = "link";

    private final Vault vault;

    ProposalSeals(Vault vault) {
        this.vault = vault;
    }

    byte @Nullable [] link(EventId event, UUID proposal, String link) {
        return seal(event, proposal, LINK, link);
    }

    /** Empty for none, when the event has forgotten what leads in, and when it cannot be read: then nobody agrees to it. */
    String link(EventId event, UUID proposal, byte @Nullable [] sealed) {
        return open(event, proposal, LINK, sealed);
    }

    HeldWording wording(EventId event, UUID proposal, EventWords words) {
        return new HeldWording(
                words.title(),
                words.description(),
                seal(event, proposal, instructions(words.language()), words.instructions()),
                words.original());
    }

    /** The original first. */
    List<EventWords> words(EventId event, UUID proposal, Map<String, HeldWording> held) {
        return held.entrySet().stream()
                .map(entry -> {
                    var language = new Language(entry.getKey());
                    var wording = entry.getValue();
                    return new EventWords(
                            language,
                            wording.title,
                            wording.description,
                            open(event, proposal, instructions(language), wording.sealedInstructions),
                            wording.original);
                })
                .sorted(Comparator.comparing((EventWords words) -> !words.original())
                        .thenComparing(words -> words.language().tag()))
                .toList();
    }

    /** Whether all of it can be read, as far as it is not forgotten for good. */
    boolean areReadable(EventId event, UUID proposal, byte @Nullable [] link, Map<String, HeldWording> held) {
        return isReadable(event, proposal, LINK, link)
                && held.entrySet().stream()
                        .allMatch(entry -> isReadable(
                                event,
                                proposal,
                                instructions(new Language(entry.getKey())),
                                entry.getValue().sealedInstructions));
    }

    private boolean isReadable(EventId event, UUID proposal, String what, byte @Nullable [] sealed) {
        try {
            vault.openOrNull(KeyOwner.door(event.value()), place(proposal, what), sealed);
            return true;
        } catch (KeyDestroyed forgotten) {
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }

    private static String instructions(Language language) {
        return "instructions " + language.tag();
    }

    private byte @Nullable [] seal(EventId event, UUID proposal, String what, String text) {
        if (text.isBlank()) {
            return null;
        }
        var owner = KeyOwner.door(event.value());
        vault.makeKey(owner);
        return vault.seal(owner, place(proposal, what), text);
    }

    private String open(EventId event, UUID proposal, String what, byte @Nullable [] sealed) {
        try {
            var text = vault.openOrNull(KeyOwner.door(event.value()), place(proposal, what), sealed);
            return text == null ? "" : text;
        } catch (Unreadable e) {
            return "";
        }
    }

    private static String place(UUID proposal, String what) {
        return "proposal:" + what + ":" + proposal;
    }
}
