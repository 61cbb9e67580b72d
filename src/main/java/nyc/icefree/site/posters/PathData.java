package nyc.icefree.site.posters;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the data of an SVG path (SVG 2, 9.3): the absolute commands M, L, H, V, Q, C and Z alone. */
final class PathData {
    private static final Pattern PART = Pattern.compile("([MLHVQCZ])|(-?\\d+(?:\\.\\d+)?)");
    private final Matcher parts;

    private PathData(String data) {
        parts = PART.matcher(data);
    }

    static Path2D read(String data) {
        return new PathData(data).path();
    }

    private Path2D path() {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        char command = 'M';
        while (parts.find()) {
            boolean repeated = parts.group(1) == null;
            if (!repeated) {
                command = parts.group(1).charAt(0);
            } else if (command == 'M') {
                command = 'L'; // what follows a move without a command of its own is a line
            }
            add(path, command, repeated ? Double.parseDouble(parts.group()) : command == 'Z' ? 0 : next());
        }
        return path;
    }

    private void add(Path2D path, char command, double first) {
        switch (command) {
            case 'M' -> path.moveTo(first, next());
            case 'L' -> path.lineTo(first, next());
            case 'H' -> path.lineTo(first, path.getCurrentPoint().getY());
            case 'V' -> path.lineTo(path.getCurrentPoint().getX(), first);
            case 'Q' -> path.quadTo(first, next(), next(), next());
            case 'C' -> path.curveTo(first, next(), next(), next(), next(), next());
            default -> path.closePath();
        }
    }

    private double next() {
        if (!parts.find()) {
            throw new IllegalArgumentException("a path ends within a command");
        }
        return Double.parseDouble(parts.group());
    }
}
