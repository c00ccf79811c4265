package de.jobcoachingportal.documents;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** How a camera was held, from a JPEG's Exif tag 0x0112 (Exif 3.0, 4.6.5); mirrored pictures are taken as they are. */
enum Orientation {
  UPRIGHT(0),
  QUARTER(1),
  HALF(2),
  THREE_QUARTERS(3);

  private static final int EXIF_SEGMENT = 0xE1;
  private static final int PICTURE_BEGINS = 0xDA;
  private static final int TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;
  private static final float QUALITY = 0.9f;

  private final int turns;

  Orientation(int turns) {
    this.turns = turns;
  }

  static Orientation of(byte[] jpeg) {
    int at = 2;
    while (at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
      if (marker == PICTURE_BEGINS || length < 2) {
        break;
      }
      int end = Math.min(jpeg.length, at + 2 + length);
      if (marker == EXIF_SEGMENT) {
        return inExif(Arrays.copyOfRange(jpeg, at + 4, end));
      }
      at = end;
    }
    return UPRIGHT;
  }

  private static Orientation inExif(byte[] segment) {
    if (segment.length < 14 || segment[0] != 'E' || segment[1] != 'x') {
      return UPRIGHT;
    }
    var tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return UPRIGHT;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * ENTRY_BYTES;
      if (at > tiff.limit() - ENTRY_BYTES) {
        return UPRIGHT;
      }
      if ((tiff.getShort(at) & 0xFFFF) == TAG) {
        return switch (tiff.getShort(at + 8)) {
          case 6 -> QUARTER;
          case 3 -> HALF;
          case 8 -> THREE_QUARTERS;
          default -> UPRIGHT;
        };
      }
    }
    return UPRIGHT;
  }

  /** The picture turned upright, as a JPEG that still reads well as a page of text. */
  byte[] write(BufferedImage picture) throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpg").next();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam quality = writer.getDefaultWriteParam();
      quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      quality.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(turned(picture), null, null), quality);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private BufferedImage turned(BufferedImage picture) {
    if (this == UPRIGHT) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    boolean sideways = this != HALF;
    var turn = new AffineTransform();
    turn.translate((sideways ? height : width) / 2.0, (sideways ? width : height) / 2.0);
    turn.quadrantRotate(turns);
    turn.translate(-width / 2.0, -height / 2.0);
    var upright = new BufferedImage(
        sideways ? height : width,
        sideways ? width : height,
        picture.getColorModel().getNumComponents() == 1
            ? BufferedImage.TYPE_BYTE_GRAY
            : BufferedImage.TYPE_INT_RGB);
    var graphics = upright.createGraphics();
    graphics.drawImage(picture, turn, null);
    graphics.dispose();
    return upright;
  }
}
