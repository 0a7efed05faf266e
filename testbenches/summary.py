"""Sums the .trx result files of the test projects: lists what failed, ends with "N passed, N failed".

usage: summary.py FOLDER PROJECT.csproj...   (a project without a result file counts as one failure)
"""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree

NAMESPACE = "{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}"


def main(folder, projects):
    passed = failed = 0
    for project in projects:
        name = pathlib.Path(project).stem
        try:
            root = ElementTree.parse(pathlib.Path(folder, name + ".trx")).getroot()
        except (OSError, ElementTree.ParseError) as error:
            print(f"FAILED {name}: no results: {error}")
            failed += 1
            continue
        results = list(root.iter(NAMESPACE + "UnitTestResult"))
        good = sum(result.get("outcome") == "Passed" for result in results)
        for result in results:
            if result.get("outcome") != "Passed":
                message = result.findtext(f".//{NAMESPACE}Message") or result.get("outcome")
                print(f"FAILED {name}: {result.get('testName')}\n    " + message.strip().replace("\n", "\n    "))
        bad = len(results) - good
        # The run itself can fail with every test green: a crash of the test host, or no test found.
        if not bad and root.find(NAMESPACE + "ResultSummary").get("outcome") not in ("Completed", "Passed"):
            errors = [text.text for text in root.iter(NAMESPACE + "Text")]
            print(f"FAILED {name}: the run did not complete: {' '.join(filter(None, errors))}")
            bad = 1
        if not results:
            print(f"FAILED {name}: no test ran")
            bad = 1
        passed += good
        failed += bad
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main(sys.argv[1], sys.argv[2:]))
