package org.redthread.text.duplicates;

/**
 * Where in a sequence each number stands that is there once. A table with open addressing: it is
 * made for a text and asked for all numbers of many others, most of which it does not have. Number
 * and place stand side by side, as memory is what an answer waits for.
 */
final class Places {
  private static final int SEVERAL = -1;

  /**
   * The number (upper 32 bits) and one more than its place (lower 32 bits); 0 where the slot is
   * free.
   */
  private final long[] slots;

  private final int shift;

  Places(int[] sequence) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * sequence.length);
    shift = Integer.SIZE - Math.max(1, bits);
    slots = new long[1 << Math.max(1, bits)];
    for (int place = 0; place < sequence.length; place++) {
      int slot = slot(sequence[place]);
      int held = slots[slot] == 0 ? place + 1 : SEVERAL;
      slots[slot] = (long) sequence[place] << Integer.SIZE | held & 0xFFFF_FFFFL;
    }
  }

  /** The place of a number, below 0 where it is not there or not once. */
  int of(int number) {
    return (int) slots[slot(number)] - 1;
  }

  /** Where the number is, or the free slot where it would be. */
  private int slot(int number) {
    int slot = number * 0x9E3779B9 >>> shift;
    while (slots[slot] != 0 && (int) (slots[slot] >> Integer.SIZE) != number) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
