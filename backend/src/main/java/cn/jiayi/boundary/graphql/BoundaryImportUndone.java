package cn.jiayi.boundary.graphql;

import cn.jiayi.boundary.BoundaryImport;

record BoundaryImportUndone(BoundaryImport imported) implements BoundaryImportUndoResult {}
