package org.redthread.report.blocks;

import java.util.List;

/** A numbered section, or an annex with a letter. */
public record Section(String id, boolean annex, String title, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
