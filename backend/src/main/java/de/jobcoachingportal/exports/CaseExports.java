package de.jobcoachingportal.exports;

import de.jobcoachingportal.audit.AuditLog;
import de.jobcoachingportal.cases.Audience;
import de.jobcoachingportal.cases.CaseAccess;
import de.jobcoachingportal.cases.CaseFile;
import de.jobcoachingportal.cases.FilePapers;
import de.jobcoachingportal.cases.Operation;
import de.jobcoachingportal.identity.Actor;
import de.jobcoachingportal.letters.PrintedLetter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Hands out the file of a case, to those who work on it in the office, and notes that it left the portal. */
@Service
public class CaseExports implements AutoCloseable {
  private final ExportQueries queries;
  private final List<FilePapers> papers;
  private final CaseAccess access;
  private final AuditLog audit;
  private final JsonMapper json;
  private final Scheduler scheduler = Schedulers.newBoundedElastic(2, 32, "exports", 60, true);

  CaseExports(
      ExportQueries queries,
      List<FilePapers> papers,
      CaseAccess access,
      AuditLog audit,
      JsonMapper json) {
    this.queries = queries;
    this.papers = papers;
    this.access = access;
    this.audit = audit;
    this.json = json;
  }

  /** @param pieces of the ZIP, in order; each file is read when its turn comes */
  public record Export(String fileName, Flux<byte[]> pieces) {}

  public Mono<Export> export(UUID caseId, Actor actor) {
    return access
        .open(caseId, actor, Operation.FILE_EXPORT)
        .flatMap(file -> Mono.zip(
                queries.record(caseId, seen(file)), queries.files(caseId).collectList())
            .flatMap(found -> audit
                .wrote(actor, "FILE_EXPORTED", caseId, file.actingAs().name(), null)
                .thenReturn(new Export(
                    "Akte-" + file.coachingCase().number() + ".zip",
                    pieces(file, found.getT1(), found.getT2())))));
  }

  private Flux<byte[]> pieces(CaseFile file, String record, List<ExportQueries.Line> all) {
    List<ExportQueries.Line> lines = all.stream()
        .filter(line -> file.sees(line.audience(), line.addedById()))
        .toList();
    return Flux.defer(() -> {
      var zip = new ZipPieces();
      var described = new ArrayList<>(lines.stream().map(CaseExports::described).toList());
      return Flux.concat(
          Flux.fromIterable(lines)
              .concatMap(
                  line -> queries
                      .content(line.id(), file.id())
                      .publishOn(scheduler)
                      .flatMapIterable(content -> zip.entry(path(line), content)),
                  1),
          printed(file, zip, described),
          Flux.defer(
              () -> index(zip, new FileIndex(json, record, described, all.size() - lines.size()))),
          made(zip::end));
    });
  }

  /** What is kept in words, set one after the other; its hash is known only then, so the index comes last. */
  private Flux<byte[]> printed(CaseFile file, ZipPieces zip, List<Map<String, Object>> described) {
    return Flux.fromIterable(papers)
        .concatMap(source -> source.of(file))
        .index()
        .concatMap(
            numbered -> {
              var paper = numbered.getT2();
              String path =
                  "schriftstuecke/%02d-%s.pdf".formatted(numbered.getT1() + 1, safe(paper.title()));
              return paper.print().publishOn(scheduler).flatMapIterable(printed -> {
                described.add(described(path, paper, printed));
                return zip.entry(path, printed.pdf());
              });
            },
            1);
  }

  private Flux<byte[]> index(ZipPieces zip, FileIndex index) {
    return Flux.concat(
        made(() -> zip.entry("index.json", index.asJson())),
        made(() -> zip.entry("index.xml", index.asXml())),
        made(() -> zip.entry("index.xsd", FileIndex.schema())));
  }

  private interface Making {
    List<byte[]> make();
  }

  private Flux<byte[]> made(Making making) {
    return Mono.fromCallable(making::make).subscribeOn(scheduler).flatMapIterable(pieces -> pieces);
  }

  private static List<Audience> seen(CaseFile file) {
    return Arrays.stream(Audience.values())
        .filter(audience -> audience != Audience.AUTHOR && file.sees(audience))
        .toList();
  }

  /** The id makes the name unique: two people may upload "Attest.pdf". */
  private static String path(ExportQueries.Line line) {
    return "dateien/" + line.id() + "-" + safe(line.fileName());
  }

  private static String safe(String name) {
    return name.replaceAll("[^\\p{L}\\p{N} _.-]", "_");
  }

  private static Map<String, Object> described(
      String path, FilePapers.FilePaper paper, PrintedLetter printed) {
    var described = new LinkedHashMap<String, Object>();
    described.put("path", path);
    described.put("kind", paper.kind());
    described.put("title", paper.title());
    described.put("mediaType", "application/pdf");
    described.put("pdfA", true);
    described.put("sizeBytes", printed.pdf().length);
    described.put("sha256", printed.sha256());
    return described;
  }

  private static Map<String, Object> described(ExportQueries.Line line) {
    var described = new LinkedHashMap<String, Object>();
    described.put("id", line.id());
    described.put("path", path(line));
    described.put("kind", line.kind());
    described.put("title", line.title());
    described.put("mediaType", line.mediaType());
    described.put("pdfA", line.pdfA());
    described.put("sizeBytes", line.sizeBytes());
    described.put("sha256", line.sha256());
    described.put("audience", line.audience());
    described.put("addedAt", line.addedAt());
    return described;
  }

  @Override
  public void close() {
    scheduler.dispose();
  }
}
