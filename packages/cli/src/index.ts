export {
  type Config,
  defineConfig,
  defineGenerator,
  type FileMap,
  type GenerateConfig,
  type Generator,
  type GeneratorDefinition,
  json,
  markdown,
  typescript,
} from '@errdex/codegen';
