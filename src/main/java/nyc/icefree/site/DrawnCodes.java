package nyc.icefree.site;

import nyc.icefree.links.QrDrawings;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

@Component
class DrawnCodes implements QrDrawings {
    @Override
    public String svg(String text, String label) {
        var code = QrCode.of(text);
        return ("<svg class=\"qr\" role=\"img\" aria-label=\"%s\" width=\"232\" height=\"232\" viewBox=\"0 0 %d %d\""
                        + " shape-rendering=\"crispEdges\"><rect width=\"%d\" height=\"%d\" fill=\"#fff\"></rect>"
                        + "<path stroke=\"#000\" d=\"%s\"></path></svg>")
                .formatted(
                        HtmlUtils.htmlEscape(label), code.size(), code.size(), code.size(), code.size(), code.path());
    }
}
