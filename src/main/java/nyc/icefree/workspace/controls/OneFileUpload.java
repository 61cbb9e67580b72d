package nyc.icefree.workspace.controls;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nyc.icefree.text.Words;

/** Sends one file to the server, never more of it than it may have, and never to the disk. */
public final class OneFileUpload {
    private OneFileUpload() {}

    /** What is accepted: up to {@code most} octets, by endings and media types. */
    public record Taken(int most, String tooBig, List<String> types, String another) {}

    /** @param received gets one octet more than allowed of a file that is too big */
    public static Upload of(Words words, Taken taken, Consumer<byte[]> received) {
        var upload = new Upload();
        upload.setUploadHandler(event -> take(event, taken.most(), file -> {
            upload.clearFileList();
            received.accept(file);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(taken.most());
        upload.setAcceptedFileTypes(taken.types().toArray(String[]::new));
        upload.setUploadButton(new Button(words.get("workspace.file-import.choose")));
        upload.setDropLabel(new Span(words.get("workspace.file-import.drop")));
        upload.setI18n(texts(words, taken));
        return upload;
    }

    private static void take(UploadEvent event, int most, Consumer<byte[]> then) throws IOException {
        byte[] file;
        try (var in = event.getInputStream()) {
            file = in.readNBytes(most + 1);
        }
        event.getUI().access(() -> then.accept(file));
    }

    private static UploadI18N texts(Words words, Taken taken) {
        String failed = words.get("workspace.file-import.failed");
        String sending = words.get("workspace.file-import.sending");
        var i18n = new UploadI18N();
        i18n.setError(new UploadI18N.Error()
                .setFileIsTooBig(taken.tooBig())
                .setTooManyFiles(failed)
                .setIncorrectFileType(taken.another()));
        i18n.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(sending)
                        .setProcessing(sending)
                        .setStalled(sending)
                        .setHeld(sending))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)
                        .setFileTooLarge(taken.tooBig())));
        i18n.setFile(new UploadI18N.File()
                .setRemove(words.get("workspace.file-import.remove"))
                .setRetry(words.get("workspace.file-import.again"))
                .setStart(words.get("workspace.file-import.again")));
        return i18n;
    }
}
