package de.jobcoachingportal.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Sets letters as PDF/UA and PDF/A-2a, fonts embedded, nothing fetched; on two threads of its own with a queue that refuses. */
@Component
public class LetterPdf implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int QUEUE = 64;

  private final Scheduler scheduler =
      Schedulers.newBoundedElastic(THREADS, QUEUE, "letters", 60, true);
  private final byte[] regular = font("FiraSans-Regular.ttf");
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final byte[] semiBold = font("FiraSans-SemiBold.ttf");

  public LetterPdf() {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  public Mono<PrintedLetter> print(Letter letter) {
    return print(letter, false);
  }

  /** Each page says that it is a draft, so that nobody sends it. */
  public Mono<PrintedLetter> printDraft(Letter letter) {
    return print(letter, true);
  }

  private Mono<PrintedLetter> print(Letter letter, boolean draft) {
    return Mono.fromCallable(
            () -> PrintedLetter.of(pdf(LetterPage.of(letter, draft)), LetterPage.TEMPLATE))
        .subscribeOn(scheduler);
  }

  public Mono<PrintedLetter> print(Sheet sheet) {
    return Mono.fromCallable(() -> PrintedLetter.of(pdf(SheetPage.of(sheet)), SheetPage.TEMPLATE))
        .subscribeOn(scheduler);
  }

  byte[] pdf(String page) throws IOException {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(colours);
    builder.usePdfVersion(1.7f);
    builder.withProducer("Jobcoaching-Portal");
    builder.useFont(
        () -> new ByteArrayInputStream(regular), "Fira Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(
        () -> new ByteArrayInputStream(semiBold), "Fira Sans", 600, FontStyle.NORMAL, true);
    for (var moment : ExternalResourceControlPriority.values()) {
      // By default http and file addresses are fetched; a letter carries all it needs.
      builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), moment);
    }
    builder.withHtmlContent(page, null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  @Override
  public void close() {
    scheduler.dispose();
  }

  private static byte[] font(String file) {
    try (InputStream in = new ClassPathResource("fonts/" + file).getInputStream()) {
      return in.readAllBytes();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
