package org.redthread.report.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled fonts: a chart looks the same on a machine that has none of its own. */
public final class Fonts {
  private static final Font REGULAR = load("OpenSans-Regular.ttf");
  private static final Font BOLD = load("OpenSans-Bold.ttf");

  /** The family name under which documents refer to them. */
  public static final String FAMILY = "Open Sans";

  private Fonts() {}

  /** The regular face at a size in points. */
  public static Font regular(double points) {
    return REGULAR.deriveFont((float) points);
  }

  /** The bold face at a size in points. */
  public static Font bold(double points) {
    return BOLD.deriveFont(Font.BOLD, (float) points);
  }

  /** The bytes of a bundled font file, for embedding in a document. */
  public static byte[] bytes(String file) {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Font load(String file) {
    BareMachine.prepare();
    try (InputStream in = open(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the bundled font " + file + " is damaged", e);
    }
  }

  private static InputStream open(String file) {
    InputStream in = Fonts.class.getResourceAsStream("/org/redthread/report/fonts/" + file);
    if (in == null) {
      throw new IllegalStateException("the bundled font " + file + " is missing");
    }
    return in;
  }
}
