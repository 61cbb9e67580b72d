package nyc.icefree.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.AesVersion;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * A zip archive sealed with a password (AES-256, WinZip's AE-2), made in memory alone. The password, 28 digits (93
 * bits) to be said by telephone, is stored nowhere.
 */
public record PasswordArchive(byte[] bytes, String password) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUPS = 7;
    private static final int GROUP_BOUND = 10_000;

    /** @param name of the file inside, which the archive does not hide */
    public static PasswordArchive of(String name, String content, Instant at) {
        String password = Stream.generate(() -> String.format(Locale.ROOT, "%04d", RANDOM.nextInt(GROUP_BOUND)))
                .limit(GROUPS)
                .collect(Collectors.joining("-"));
        var parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        parameters.setLastModifiedFileTime(at.toEpochMilli());
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        parameters.setAesVersion(AesVersion.TWO);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, password.toCharArray())) {
            zip.putNextEntry(parameters);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written but memory", e);
        }
        return new PasswordArchive(bytes.toByteArray(), password);
    }

    @Override
    public String toString() {
        return "PasswordArchive[" + bytes.length + " bytes]";
    }
}
