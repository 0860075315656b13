package org.redthread.report.docx;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.redthread.report.blocks.Block;
import org.redthread.report.charts.Drawings;

/** The files of a picture: pixels, and the drawing that newer readers show instead. */
interface Images {
  byte[] png(Block.Picture picture);

  byte[] svg(Block.Picture picture);

  /** The charts themselves. */
  static Images of(Drawings drawings) {
    return new Images() {
      @Override
      public byte[] png(Block.Picture picture) {
        return drawings.png(picture.chart(), picture.id());
      }

      @Override
      public byte[] svg(Block.Picture picture) {
        return drawings.svgFile(picture.chart(), picture.id());
      }
    };
  }

  /** One white dot each: what is only laid out needs no more, as the text says how large it is. */
  static Images blank() {
    return new Images() {
      private static final String DOT =
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==";

      @Override
      public byte[] png(Block.Picture picture) {
        return Base64.getDecoder().decode(DOT);
      }

      @Override
      public byte[] svg(Block.Picture picture) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
      }
    };
  }
}
