package nyc.icefree.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The master key is in {@code VAULT_KEY}, or in the file {@code VAULT_KEY_FILE}, which only the demo makes itself.
 *
 * @param store folder of the data keys, outside database and backups; shared between nodes
 */
@ConfigurationProperties("vault")
record VaultSettings(@Nullable String key, @Nullable String keyFile, boolean makeKey, String store) {

    /** Where the master key comes from, and nothing of it. */
    String source() {
        return key != null && !key.isBlank() ? "VAULT_KEY" : "the file that VAULT_KEY_FILE names, " + keyFile + ",";
    }

    VaultKeys keys() {
        if (key != null && !key.isBlank()) {
            return new VaultKeys(key);
        }
        if (keyFile == null || keyFile.isBlank()) {
            throw new VaultUnusable(
                    "VAULT_KEY is not set. Personal data is sealed with it, so the app does not start without.",
                    "Make a key by 'start new-vault-key' (with Docker: 'docker run --rm ice-free-nyc new-vault-key'), keep a"
                            + " copy of it away from this machine, and set VAULT_KEY, or VAULT_KEY_FILE to a file that holds it.");
        }
        // not bound as a path: Spring would look for it in the web application
        Path file = Path.of(keyFile);
        try {
            if (makeKey && !Files.exists(file)) {
                if (file.getParent() != null) {
                    Files.createDirectories(file.getParent());
                }
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, VaultKeys.newMasterKey());
            }
            return new VaultKeys(Files.readString(file));
        } catch (IOException e) {
            throw new VaultUnusable(
                    "The file that VAULT_KEY_FILE names cannot be read: " + keyFile + ".",
                    "Put the file with the key there, readable by the user that runs the app ("
                            + e.getClass().getSimpleName() + ").");
        }
    }
}
