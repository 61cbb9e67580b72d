package nyc.icefree.workspace.sources;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import nyc.icefree.text.Words;

/** Sends one calendar file to the server, never more of it than it may have, and never to the disk. */
final class CalendarUpload {
    private CalendarUpload() {}

    /** @param received gets one octet more than {@code most} of a file that is too big, so that it is told from a whole one */
    static Upload of(Words words, int most, Consumer<byte[]> received) {
        var upload = new Upload();
        upload.setUploadHandler(event -> take(event, most, file -> {
            upload.clearFileList();
            received.accept(file);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setAcceptedFileTypes(".ics", ".ical", ".ifb", ".icalendar", ".vcs", "text/calendar");
        upload.setUploadButton(new Button(words.get("workspace.file-import.choose")));
        upload.setDropLabel(new Span(words.get("workspace.file-import.drop")));
        upload.setI18n(texts(words));
        return upload;
    }

    private static void take(UploadEvent event, int most, Consumer<byte[]> then) throws IOException {
        byte[] file;
        try (var in = event.getInputStream()) {
            file = in.readNBytes(most + 1);
        }
        event.getUI().access(() -> then.accept(file));
    }

    private static UploadI18N texts(Words words) {
        String failed = words.get("workspace.file-import.failed");
        String sending = words.get("workspace.file-import.sending");
        var i18n = new UploadI18N();
        i18n.setError(new UploadI18N.Error()
                .setFileIsTooBig(words.get("workspace.file-import.too-big"))
                .setTooManyFiles(failed)
                .setIncorrectFileType(words.get("source-problem.not-a-calendar")));
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
                        .setFileTooLarge(words.get("workspace.file-import.too-big"))));
        i18n.setFile(new UploadI18N.File()
                .setRemove(words.get("workspace.file-import.remove"))
                .setRetry(words.get("workspace.file-import.again"))
                .setStart(words.get("workspace.file-import.again")));
        return i18n;
    }
}
